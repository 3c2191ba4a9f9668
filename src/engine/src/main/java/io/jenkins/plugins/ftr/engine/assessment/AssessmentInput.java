package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.scan.ScanResults;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a verdict is made of.
 *
 * @param checklist the list judged against
 * @param answers what the team says
 * @param infrastructure the code that was read
 * @param findings what rules saw in it
 * @param strengths how strongly rules bear on controls
 * @param scans what account scanners saw
 * @param workspace where evidence files are
 * @param history what files looked like earlier
 * @param policy how much a justification must say
 * @param language language of messages
 * @param today the day the run counts as
 */
public record AssessmentInput(
        Checklist checklist,
        AnswersFile answers,
        Infrastructure infrastructure,
        List<Finding> findings,
        RuleStrengths strengths,
        ScanResults scans,
        Workspace workspace,
        ChangeHistory history,
        JustificationPolicy policy,
        Language language,
        LocalDate today) {
    public AssessmentInput {
        findings = List.copyOf(findings);
    }
}
