package io.jenkins.plugins.ftr.restapi;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.util.List;
import java.util.Map;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/**
 * Remote API: one result of a build. The details are read for this alone when asked for: {@code depth=0} with {@code tree}
 * naming none of them reads no file.
 */
@ExportedBean
public final class FtrResultApi {
    private final FtrBuildAction action;
    private final FtrDigest digest;

    public FtrResultApi(@NonNull FtrBuildAction action) {
        this.action = action;
        this.digest = action.getDigest();
    }

    @Exported(visibility = 2)
    public String getId() {
        return action.getId();
    }

    @Exported(visibility = 2)
    public String getName() {
        return action.getDisplayName();
    }

    /** Number of the build. */
    @Exported(visibility = 2)
    public int getBuild() {
        return action.getOwner() == null ? 0 : action.getOwner().getNumber();
    }

    @Exported(visibility = 2)
    public String getWorkload() {
        return digest.getWorkload();
    }

    @Exported(visibility = 2)
    public String getChecklist() {
        return digest.getChecklist();
    }

    @Exported(visibility = 2)
    public String getDate() {
        return digest.getDate();
    }

    /** Percent. */
    @Exported(visibility = 2)
    public int getReadiness() {
        return digest.getReadiness();
    }

    @Exported(visibility = 2)
    public String getStatus() {
        return digest.getStatus().name();
    }

    @Exported(visibility = 2)
    public boolean isPassed() {
        return action.isPassed();
    }

    /** Number of controls per state. */
    @Exported(visibility = 2)
    public Map<String, Integer> getCounts() {
        return digest.getCounts();
    }

    /** Ids of the controls that got worse. */
    @Exported(visibility = 2)
    public List<String> getRegressed() {
        return digest.getRegressed();
    }

    /** Ids of the controls that got better. */
    @Exported(visibility = 2)
    public List<String> getImproved() {
        return digest.getImproved();
    }

    @Exported(visibility = 2)
    public int getViolations() {
        return digest.getViolations();
    }

    /** Build or file this was compared with, {@code none} without one. */
    @Exported(visibility = 2)
    public String getBaseline() {
        return digest.getBaselineSource();
    }

    @Exported(visibility = 2)
    public String getBaselineReason() {
        return digest.getBaselineReason();
    }

    /** Artifact paths of the exports. */
    @Exported(visibility = 2)
    public List<String> getExports() {
        return action.getExports();
    }

    @Exported
    public List<GateApi> getGates() {
        return action.getResult()
                .map(result -> result.gate().items().stream().map(GateApi::new).toList())
                .orElse(List.of());
    }

    @Exported
    public List<ControlApi> getControls() {
        return action.getResult()
                .map(FtrResult::controls)
                .map(controls -> controls.stream().map(ControlApi::new).toList())
                .orElse(List.of());
    }

    @Exported
    public List<FindingApi> getFindings() {
        return action.getResult()
                .map(FtrResult::findings)
                .map(findings -> findings.stream().map(FindingApi::new).toList())
                .orElse(List.of());
    }
}
