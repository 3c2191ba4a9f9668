package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.ControlAnswer;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import java.util.List;

/**
 * The verdict on one control.
 *
 * @param section its section
 * @param control the control
 * @param state its state
 * @param reasons why, the deciding one first, notes last
 * @param answer what the team says; {@code null} when it says nothing
 * @param evidence evidence as written, with what became of it
 * @param rules ids of rules that judged something for this control, sorted
 * @param expiredAcceptance the control is not ready and an acceptance exists whose last day has passed
 */
public record ControlAssessment(
        Checklist.Section section,
        Control control,
        State state,
        List<Reason> reasons,
        ControlAnswer answer,
        List<EvidenceVerdict> evidence,
        List<String> rules,
        boolean expiredAcceptance) {
    public ControlAssessment {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }
}
