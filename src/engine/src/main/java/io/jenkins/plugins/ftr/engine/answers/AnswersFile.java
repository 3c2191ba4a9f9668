package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A valid answers file ({@code ftr-answers.yaml}).
 *
 * @param file path relative to the workspace
 * @param workload name and owner
 * @param checklists keys such as {@code partner-hosted/2026.1} or paths of own checklists, at least one
 * @param gates answers to gate questions and prerequisites by id (written under {@code answers:} like controls)
 * @param answers control id, or family and control id joined by a colon, to answer, in written order
 * @param gatePlaces where the answers of {@code gates} stand, by the same keys
 */
public record AnswersFile(
        String file,
        Workload workload,
        List<String> checklists,
        Map<String, String> gates,
        Map<String, ControlAnswer> answers,
        Map<String, SourceRange> gatePlaces) {

    /** A file whose gate answers have no known places. */
    public AnswersFile(
            String file,
            Workload workload,
            List<String> checklists,
            Map<String, String> gates,
            Map<String, ControlAnswer> answers) {
        this(file, workload, checklists, gates, answers, Map.of());
    }

    /**
     * The workload.
     *
     * @param name product name
     * @param owner who answers for it; may be empty
     */
    public record Workload(String name, String owner) implements java.io.Serializable {}

    /**
     * The answer to a control of one of the checklists: an entry qualified with the family of the list
     * ({@code customer-deployed:SUP-001}) goes before an unqualified one.
     */
    public Optional<ControlAnswer> answer(Checklist checklist, String controlId) {
        ControlAnswer qualified = answers.get(checklist.id() + ":" + controlId);
        return Optional.ofNullable(qualified != null ? qualified : answers.get(controlId));
    }

    /** Answers to the gate questions and prerequisites of a checklist, id to answer; unanswered ones are missing. */
    public Map<String, String> gates(Checklist checklist) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.concat(checklist.gates().stream(), checklist.prerequisites().stream())
                .map(Question::id)
                .forEach(id -> {
                    String answer = gates.getOrDefault(checklist.id() + ":" + id, gates.get(id));
                    if (answer != null) {
                        found.put(id, answer);
                    }
                });
        return found;
    }

    /** Place of the answer to a gate question, or of the file where it is not answered. */
    public SourceRange gateAt(Checklist checklist, String id) {
        SourceRange qualified = gatePlaces.get(checklist.id() + ":" + id);
        return qualified != null ? qualified : gatePlaces.getOrDefault(id, at());
    }

    /** Place of the file as a whole. */
    public SourceRange at() {
        return SourceRange.at(file, 1);
    }
}
