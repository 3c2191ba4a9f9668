package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, so that all of it is told at once. */
final class Problems {
    /** More than this helps nobody; the rest is counted. */
    private static final int MOST = 100;

    private final String file;
    private final Messages messages;
    private final List<AnswersException.Problem> found = new ArrayList<>();

    Problems(String file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    SourceRange at(YamlNode node) {
        return new SourceRange(file, node.line(), node.column(), node.line());
    }

    void add(YamlNode node, String message, Object... arguments) {
        add(at(node), messages.get(message, arguments));
    }

    void add(SourceRange at, String sentence) {
        found.add(new AnswersException.Problem(at, sentence));
    }

    /** A name that is not known: says what is allowed and what was probably meant. */
    void unknown(YamlNode node, String message, String name, Collection<String> allowed, Object... further) {
        Object[] arguments = new Object[further.length + 2];
        arguments[0] = name;
        arguments[1] = String.join(", ", allowed);
        System.arraycopy(further, 0, arguments, 2, further.length);
        add(at(node), messages.get(message, arguments) + NearestMatch.suggestion(name, allowed, messages.language()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws AnswersException when anything was found */
    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<AnswersException.Problem> sorted = new ArrayList<>(found.stream()
                .distinct()
                .sorted(Comparator.comparing(AnswersException.Problem::at))
                .toList());
        if (sorted.size() > MOST) {
            int rest = sorted.size() - MOST;
            SourceRange next = sorted.get(MOST).at();
            sorted.subList(MOST, sorted.size()).clear();
            sorted.add(new AnswersException.Problem(next, messages.get("more", rest)));
        }
        throw new AnswersException(sorted);
    }
}
