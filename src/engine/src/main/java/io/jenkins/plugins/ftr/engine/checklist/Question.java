package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A question of a control, a gate question, or a prerequisite.
 *
 * @param id official id, e.g. {@code IAM-003.1}
 * @param text what is asked
 * @param allowed allowed answers as written in the official workbook, e.g. {@code Yes}, {@code No}, {@code N/A}
 * @param passing the answer that counts as met, empty when only the pass rule tells; of a gate question the answer that
 *     takes its controls out of the list
 */
public record Question(String id, LocalizedText text, List<String> allowed, String passing) {
    public Question {
        allowed = List.copyOf(allowed);
    }

    /**
     * The allowed answer that a written one means, in the list's own spelling; {@code NA} finds {@code N/A}.
     *
     * @param written an answer in any case, with any surrounding space
     * @return empty when it is not allowed
     */
    public Optional<String> canonical(String written) {
        return allowed.stream()
                .filter(answer -> AnswerValue.same(answer, written))
                .findFirst();
    }
}
