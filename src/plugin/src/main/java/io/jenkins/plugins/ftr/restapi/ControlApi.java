package io.jenkins.plugins.ftr.restapi;

import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.util.List;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** Remote API: one control. */
@ExportedBean(defaultVisibility = 2)
public final class ControlApi {
    private final ControlResult control;

    ControlApi(ControlResult control) {
        this.control = control;
    }

    @Exported
    public String getId() {
        return control.id();
    }

    @Exported
    public String getTitle() {
        return control.title();
    }

    @Exported
    public String getSection() {
        return control.section();
    }

    @Exported
    public String getState() {
        return control.state().name();
    }

    /** State in the baseline, or {@code null}. */
    @Exported
    public String getPreviousState() {
        return control.previousState() == null ? null : control.previousState().name();
    }

    @Exported
    public boolean isRegressed() {
        return control.regressed();
    }

    @Exported
    public List<ReasonApi> getReasons() {
        return control.reasons().stream().map(ReasonApi::new).toList();
    }

    /** Official page. */
    @Exported
    public String getUrl() {
        return control.url();
    }
}
