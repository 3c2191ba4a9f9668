package io.jenkins.plugins.ftr.restapi;

import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import java.util.List;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** Remote API: one gate with its verdict. */
@ExportedBean(defaultVisibility = 2)
public final class GateApi {
    private final GateItem item;

    GateApi(GateItem item) {
        this.item = item;
    }

    @Exported
    public String getMetric() {
        return item.metric().name();
    }

    @Exported
    public int getThreshold() {
        return item.threshold();
    }

    @Exported
    public int getActual() {
        return item.actual();
    }

    @Exported
    public String getCriticality() {
        return item.criticality().name();
    }

    @Exported
    public boolean isBroken() {
        return item.broken();
    }

    @Exported
    public String getMessage() {
        return item.message();
    }

    @Exported
    public List<String> getControls() {
        return item.controls();
    }
}
