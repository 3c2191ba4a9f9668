package io.jenkins.plugins.ftr.restapi;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.model.FtrJobAction;
import java.util.List;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** Remote API: the latest results of a job, newest first. Reads no details unless {@code tree} names them. */
@ExportedBean
public final class FtrHistoryApi {
    private final FtrJobAction action;

    public FtrHistoryApi(@NonNull FtrJobAction action) {
        this.action = action;
    }

    @Exported
    public String getId() {
        return action.getId();
    }

    @Exported
    public String getName() {
        return action.getDisplayName();
    }

    /** At most {@link io.jenkins.plugins.ftr.model.FtrHistory#MAX_RESULTS}. */
    @Exported
    public List<FtrResultApi> getResults() {
        return action.getHistory().last().stream().map(FtrResultApi::new).toList();
    }
}
