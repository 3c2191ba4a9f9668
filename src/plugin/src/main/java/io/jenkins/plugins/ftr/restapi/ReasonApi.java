package io.jenkins.plugins.ftr.restapi;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** Remote API: why a control is in its state. */
@ExportedBean(defaultVisibility = 3)
public final class ReasonApi {
    private final Reason reason;

    ReasonApi(Reason reason) {
        this.reason = reason;
    }

    @Exported
    public String getCode() {
        return reason.code();
    }

    @Exported
    public String getMessage() {
        return reason.message();
    }

    @Exported
    public String getFile() {
        return reason.at().file();
    }

    /** Line from 1; 0 when unknown. */
    @Exported
    public int getLine() {
        return reason.at().line();
    }
}
