package io.jenkins.plugins.ftr.agent;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What comes back from the agent, in plain values alone.
 *
 * @param results one for each checklist; empty when the input was bad
 * @param problems what is wrong with the input, sentences; empty when all is well
 * @param answersMissing whether the only problem is that there is no answers file
 */
public record CheckOutcome(ArrayList<Checked> results, ArrayList<String> problems, boolean answersMissing)
        implements Serializable {

    /**
     * The result for one checklist.
     *
     * @param json the result in the published format
     * @param excerpts lines of code around its findings, in the format of {@code model.Excerpts}
     * @param exports files written below the export folder, {@code /} as separator
     */
    public record Checked(String json, String excerpts, ArrayList<String> exports) implements Serializable {}

    static CheckOutcome unusable(Iterable<String> problems, boolean answersMissing) {
        ArrayList<String> sentences = new ArrayList<>();
        problems.forEach(sentences::add);
        return new CheckOutcome(new ArrayList<>(), sentences, answersMissing);
    }
}
