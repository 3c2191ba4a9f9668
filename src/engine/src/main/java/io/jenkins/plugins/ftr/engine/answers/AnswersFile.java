package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;
import java.util.Map;

/**
 * A valid answers file ({@code ftr-answers.yaml}).
 *
 * @param file path relative to the workspace
 * @param workload name and owner
 * @param checklists keys such as {@code partner-hosted/2026.1} or paths of own checklists, at least one
 * @param gates answers to gate questions and prerequisites by id (written under {@code answers:} like controls)
 * @param answers control id to answer, in written order
 */
public record AnswersFile(
        String file,
        Workload workload,
        List<String> checklists,
        Map<String, String> gates,
        Map<String, ControlAnswer> answers) {

    /**
     * The workload.
     *
     * @param name product name
     * @param owner who answers for it; may be empty
     */
    public record Workload(String name, String owner) implements java.io.Serializable {}

    /** Place of the file as a whole. */
    public SourceRange at() {
        return SourceRange.at(file, 1);
    }
}
