package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;

/** Says what a result was compared with. */
public final class Compared {
    private Compared() {}

    /**
     * The baseline and why this one: {@code Compared with build 41 of 2026-11-22 (readiness 50 %). …}; without a baseline
     * the reason for that.
     *
     * @param result the result
     * @param text words
     */
    public static String sentence(FtrResult result, ReportText text) {
        FtrResult.Baseline baseline = result.baseline();
        String reason = CleanText.line(baseline.reason());
        if (!baseline.exists()) {
            return reason.isEmpty() ? text.get("html.baseline.none") : reason;
        }
        String compared = text.get(
                "html.baseline",
                CleanText.line(baseline.source()),
                baseline.date() == null ? "–" : baseline.date(),
                baseline.readiness());
        return reason.isEmpty() ? compared : compared + ' ' + reason;
    }
}
