package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.List;

/** A checklist is unknown or its file cannot be used. Carries every problem found, not only the first. */
public final class ChecklistException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public ChecklistException(List<Problem> problems) {
        super(String.join(
                System.lineSeparator(), problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** A problem that has no place in a file. */
    static ChecklistException of(String message) {
        return new ChecklistException(List.of(new Problem(SourceRange.UNKNOWN, message)));
    }

    @Override
    public List<String> sentences(Language language) {
        return problems == null
                ? List.of(getMessage())
                : problems.stream().map(Problem::toString).toList();
    }

    /** The problems in the order of the file, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * @param at file, line and column; {@link SourceRange#UNKNOWN} when it is not about a file
     * @param message what was found, what is allowed, the nearest match
     */
    public record Problem(SourceRange at, String message) {
        @Override
        public String toString() {
            if (at.file().isEmpty()) {
                return message;
            }
            String line = at.line() > 0 ? ":" + at.line() : "";
            String column = at.column() > 0 ? ":" + at.column() : "";
            return at.file() + line + column + ": " + message;
        }
    }
}
