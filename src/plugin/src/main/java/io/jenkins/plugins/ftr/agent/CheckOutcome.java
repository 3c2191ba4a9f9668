package io.jenkins.plugins.ftr.agent;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What comes back from the agent, in plain values alone.
 *
 * @param results results in the published format, one for each checklist; empty when the input was bad
 * @param exports files written below the export folder, {@code /} as separator
 * @param problems what is wrong with the input, sentences; empty when all is well
 * @param answersMissing whether the only problem is that there is no answers file
 */
public record CheckOutcome(
        ArrayList<String> results, ArrayList<String> exports, ArrayList<String> problems, boolean answersMissing)
        implements Serializable {}
