package io.jenkins.plugins.ftr.engine.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * How much a justification must say. Weights are counted per script, because eight Japanese characters say what takes four
 * English words: a Latin letter or digit weighs 1, a kana 1.2, a Han character or Hangul syllable 2.5.
 *
 * @param minimumWeight least weight of a response without any figure
 * @param minimumFigureWeight least weight of a response that names a figure ({@code 1 hour}, {@code 15分})
 * @param copySimilarity from which similarity (0 to 1) a response counts as copied from another control
 * @param questionSimilarity from which similarity (0 to 1) a response counts as repeating the question
 * @param responseAlways ask for a response even where the list does not
 * @param evidenceRequired ask for evidence (or a proving rule) of every answer that counts as met
 * @param reviewRequired ask for a recorded review where the list sets a period
 * @param placeholders further texts of the team that count as placeholders
 */
public record JustificationPolicy(
        double minimumWeight,
        double minimumFigureWeight,
        double copySimilarity,
        double questionSimilarity,
        boolean responseAlways,
        boolean evidenceRequired,
        boolean reviewRequired,
        List<String> placeholders)
        implements Serializable {
    /** Strict enough for an auditor, lenient to short answers that name a figure. */
    public static final JustificationPolicy DEFAULT =
            new JustificationPolicy(16, 4, 0.75, 0.85, false, true, true, List.of());

    public JustificationPolicy {
        placeholders = List.copyOf(placeholders);
    }
}
