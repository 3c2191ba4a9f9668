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
 * @param notApplicable whether the answers themselves can say that the control does not apply: every question allows
 *     {@code N/A} and the pass rule holds with it (a gate is told by {@code applicability} instead)
 * @param reviewPeriod how old the review of the answer may be, {@code null} when the list sets no period
 * @param iacCheckable how far infrastructure code can show it
 * @param cis CIS benchmark recommendations and Security Hub controls linked to it, e.g. {@code securityhub/IAM.15}
 * @param url official page
 * @param note what is uncertain about this entry (questions of our own, text not seen), empty when nothing is
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
        String url,
        LocalizedText note) {

    public Control {
        questions = List.copyOf(questions);
        cis = List.copyOf(cis);
    }

    /** The question with this id. */
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
