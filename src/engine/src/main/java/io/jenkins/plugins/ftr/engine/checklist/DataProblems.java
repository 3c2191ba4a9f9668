package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that a person can mend everything in one go. */
final class DataProblems {
    /** More help nobody. */
    private static final int MOST = 100;

    private final List<ChecklistException.Problem> problems = new ArrayList<>();
    private final Messages messages;

    DataProblems(Language language) {
        this.messages = Messages.of(DataProblems.class, language);
    }

    Language language() {
        return messages.language();
    }

    /** Notes a problem. */
    void add(SourceRange at, String key, Object... arguments) {
        addText(at, messages.get(key, arguments));
    }

    /** Notes a problem with something that is not known, and suggests the nearest that is. */
    void addUnknown(SourceRange at, String key, String found, Collection<String> allowed) {
        addText(
                at,
                messages.get(key, found, allowed.isEmpty() ? messages.get("none") : String.join(", ", allowed))
                        + NearestMatch.suggestion(found, allowed, language()));
    }

    void addText(SourceRange at, String message) {
        if (problems.size() < MOST) {
            problems.add(new ChecklistException.Problem(at, message));
        }
    }

    /** Ends reading at once: nothing sensible can be said of the rest. */
    ChecklistException fatal(SourceRange at, String key, Object... arguments) {
        add(at, key, arguments);
        return exception();
    }

    /**
     * @throws ChecklistException when there is any problem
     */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw exception();
        }
    }

    private ChecklistException exception() {
        problems.sort(Comparator.comparing(ChecklistException.Problem::at));
        return new ChecklistException(problems);
    }
}
