package io.jenkins.plugins.ftr.portlets;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import hudson.model.Job;
import hudson.plugins.view.dashboard.DashboardPortlet;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.ResultId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jenkinsci.plugins.variant.OptionalExtension;
import org.kohsuke.stapler.DataBoundConstructor;

/** The readiness of the jobs of a dashboard view; only where the dashboard-view plugin is installed. Digests alone. */
public final class FtrPortlet extends DashboardPortlet {
    @DataBoundConstructor
    public FtrPortlet(String name) {
        super(name);
    }

    /** The latest results of the jobs of the dashboard, worst readiness first. */
    @NonNull
    public List<FtrBuildAction> getResults() {
        List<FtrBuildAction> results = new ArrayList<>();
        for (Job<?, ?> job : getDashboard().getJobs()) {
            new FtrHistory(job, ResultId.DEFAULT).latestFew().ifPresent(results::add);
        }
        results.sort(Comparator.comparingInt(
                (FtrBuildAction action) -> action.getDigest().getReadiness()));
        return results;
    }

    /** Name. */
    @OptionalExtension(requirePlugins = "dashboard-view")
    public static final class DescriptorImpl extends Descriptor<DashboardPortlet> {
        @Override
        @NonNull
        public String getDisplayName() {
            return Messages.FtrPortlet_DisplayName();
        }
    }
}
