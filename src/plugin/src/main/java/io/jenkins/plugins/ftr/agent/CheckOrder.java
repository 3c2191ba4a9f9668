package io.jenkins.plugins.ftr.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the agent shall do, in plain values alone: it crosses to the agent's Java process.
 *
 * @param answers path of the answers file in the workspace
 * @param iac Ant patterns, empty for all
 * @param scans paths of scan results in the workspace
 * @param checklist key or path, or empty for the file's own choice
 * @param gates gates as {@code METRIC:THRESHOLD:CRITICALITY}
 * @param language {@code en} or {@code ja}
 * @param date the day the run counts as, ISO
 * @param exports formats to write, e.g. {@code xlsx}
 * @param exportFolder absolute path of the folder the exports are written to, on the machine of the workspace
 * @param baseline result to compare with, in the published format; empty for none
 * @param baselineFile path of such a result in the workspace; empty for none, goes before {@code baseline}
 * @param baselineSource name of the baseline for reports
 * @param baselineReason why that one, or why none, a sentence
 * @param others baselines of further checklists, where the answers file names several
 */
public record CheckOrder(
        String answers,
        ArrayList<String> iac,
        ArrayList<String> scans,
        String checklist,
        ArrayList<String> gates,
        String language,
        String date,
        ArrayList<String> exports,
        String exportFolder,
        String baseline,
        String baselineFile,
        String baselineSource,
        String baselineReason,
        ArrayList<OtherBaseline> others)
        implements Serializable {

    /**
     * The baseline of a further checklist.
     *
     * @param json the result in the published format
     * @param source name of the build
     * @param reason why that one, a sentence
     */
    public record OtherBaseline(String json, String source, String reason) implements Serializable {}

    /** A list that crosses to another process whatever it was made of. */
    public static ArrayList<String> plain(List<String> list) {
        return new ArrayList<>(list);
    }
}
