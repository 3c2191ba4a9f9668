package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be answered, and how a written answer is matched: {@code true} is Yes, {@code false} is No. */
public final class AnswerValues {
    private AnswerValues() {}

    /**
     * The answers a question allows; {@code N/A} is among them where the list lets the whole control not apply.
     *
     * @param control the control of the question, {@code null} for gate questions and prerequisites
     */
    public static List<String> allowed(Question question, Control control) {
        List<String> allowed = new ArrayList<>(question.allowed());
        if (control != null && control.notApplicable() && allowed.stream().noneMatch(AnswerValue::isNotApplicable)) {
            allowed.add(AnswerValue.NOT_APPLICABLE);
        }
        return allowed;
    }

    /** The spelling of the checklist for an answer as written; empty when it is not allowed. */
    static Optional<String> match(YamlNode node, List<String> allowed) {
        String written = node.isTrue() ? "Yes" : node.isFalse() ? "No" : node.text();
        return allowed.stream()
                .filter(answer -> AnswerValue.same(answer, written))
                .findFirst();
    }
}
