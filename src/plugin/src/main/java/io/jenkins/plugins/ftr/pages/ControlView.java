package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.util.List;
import java.util.Locale;

/**
 * A control with the violations that bear on it.
 *
 * @param control the control
 * @param findings the first open violations
 * @param further number of open violations not among them
 */
public record ControlView(ControlResult control, List<FindingView> findings, int further) {
    /** Violations shown with a control; the rest is in the table of findings. */
    static final int MAX_FINDINGS = 10;

    // Jelly calls getters.
    public ControlResult getControl() {
        return control;
    }

    public List<FindingView> getFindings() {
        return findings;
    }

    public int getFurther() {
        return further;
    }

    /** What the filter of the controls looks through. */
    @NonNull
    public String getSearchText() {
        StringBuilder text = new StringBuilder(control.id() + " " + control.title() + " "
                + Labels.state(control.state().name()) + " " + control.response());
        control.reasons().forEach(reason -> text.append(' ').append(reason.message()).append(' ').append(reason.at()));
        findings.forEach(view -> text.append(' ').append(view.getFinding().address()));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
