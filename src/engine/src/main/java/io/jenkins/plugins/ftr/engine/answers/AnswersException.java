package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.List;

/** The answers file cannot be used. Carries every problem found, not only the first. */
public final class AnswersException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public AnswersException(List<Problem> problems) {
        super(String.join(
                System.lineSeparator(), problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<String> sentences(Language language) {
        return problems == null
                ? List.of(getMessage())
                : problems.stream().map(Problem::toString).toList();
    }

    /** The problems in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * @param at file, line and column
     * @param message what was found, what is allowed, the nearest match
     */
    public record Problem(SourceRange at, String message) {
        @Override
        public String toString() {
            String column = at.column() > 0 ? ":" + at.column() : "";
            return at + column + ": " + message;
        }
    }
}
