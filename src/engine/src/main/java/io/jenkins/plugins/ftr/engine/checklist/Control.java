package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A control of a checklist.
 *
 * @param id official id, e.g. {@code IAM-003}
 * @param title short statement of the good state
 * @param requirement what the control asks
 * @param why why it matters
 * @param evidence what proves it
 * @param refused what an auditor refuses
 * @param remediation how to get there
 * @param questions scored questions, at least one
 * @param passRule when the answers pass
 * @param responseRule when a response (Partner Response) must be written; never {@code null}
 * @param applicability id of the gate question that can take this control out, else empty
 * @param notApplicable whether the list itself allows the answer that the control does not apply
 * @param reviewPeriod how old the review of the answer may be
 * @param iacCheckable how far infrastructure code can show it
 * @param cis CIS benchmark recommendations and Security Hub controls linked to it, e.g. {@code securityhub/IAM.15}
 * @param url official page
 */
public record Control(
        String id,
        LocalizedText title,
        LocalizedText requirement,
        LocalizedText why,
        LocalizedText evidence,
        LocalizedText refused,
        LocalizedText remediation,
        List<Question> questions,
        PassRule passRule,
        PassRule responseRule,
        String applicability,
        boolean notApplicable,
        ReviewPeriod reviewPeriod,
        IacCheckable iacCheckable,
        List<String> cis,
        String url) {

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** How far infrastructure code can show a control. */
    public enum IacCheckable {
        YES,
        PARTLY,
        NO
    }
}
