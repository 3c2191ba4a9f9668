package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.result.FtrResult;

/**
 * What a check gives for one checklist.
 *
 * @param result the verdict
 * @param checklist the list it was judged against, built in or a team's own
 */
public record Checked(FtrResult result, Checklist checklist) {
    /** How the result is reported: in its language, with every question of its checklist. */
    public ReportContext reportContext() {
        return ReportContext.of(result).withChecklist(checklist);
    }
}
