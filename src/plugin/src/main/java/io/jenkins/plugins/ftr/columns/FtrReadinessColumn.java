package io.jenkins.plugins.ftr.columns;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.Util;
import hudson.model.Job;
import hudson.views.ListViewColumn;
import hudson.views.ListViewColumnDescriptor;
import io.jenkins.plugins.ftr.config.FtrGlobalConfiguration;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.ResultId;
import io.jenkins.plugins.ftr.pages.Labels;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Readiness of a job in a list view. Reads the digest of the latest result alone. */
public final class FtrReadinessColumn extends ListViewColumn {
    private String id = ResultId.DEFAULT;

    @DataBoundConstructor
    public FtrReadinessColumn() {
        // the id has a default
    }

    @NonNull
    public String getId() {
        return id;
    }

    /**
     * @param id id of the result shown; empty for the default one
     */
    @DataBoundSetter
    public void setId(String id) {
        String wanted = Util.fixEmptyAndTrim(id);
        this.id = wanted == null ? ResultId.DEFAULT : wanted;
    }

    /** The latest result of a job, looking back a few builds; {@code null} for none. */
    @CheckForNull
    public FtrBuildAction getResult(@NonNull Job<?, ?> job) {
        return new FtrHistory(job, id).latestFew().orElse(null);
    }

    /** The verdict of the gates as a word. */
    @NonNull
    public String getGate(@NonNull FtrBuildAction result) {
        return Labels.gate(result.getDigest().getStatus().name());
    }

    /** Name and default. */
    @Extension
    @Symbol("ftrReadinessColumn")
    public static final class DescriptorImpl extends ListViewColumnDescriptor {
        @Override
        public boolean shownByDefault() {
            return FtrGlobalConfiguration.get().isColumnShownByDefault();
        }

        @Override
        @NonNull
        public String getDisplayName() {
            return Messages.FtrReadinessColumn_DisplayName();
        }
    }
}
