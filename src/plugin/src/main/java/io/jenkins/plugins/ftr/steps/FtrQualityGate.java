package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import java.io.Serializable;
import jenkins.model.Jenkins;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** One gate as people configure it. */
public final class FtrQualityGate implements Describable<FtrQualityGate>, Serializable {
    private static final long serialVersionUID = 1L;

    private final Metric metric;
    private final int threshold;
    private final Criticality criticality;

    /**
     * @param metric what is measured
     * @param threshold the gate breaks when the actual value reaches it; READINESS breaks below it
     * @param criticality what breaking does
     */
    @DataBoundConstructor
    public FtrQualityGate(Metric metric, int threshold, Criticality criticality) {
        this.metric = metric;
        this.threshold = threshold;
        this.criticality = criticality;
    }

    public Metric getMetric() {
        return metric;
    }

    public int getThreshold() {
        return threshold;
    }

    public Criticality getCriticality() {
        return criticality;
    }

    /** {@code METRIC:THRESHOLD:CRITICALITY}, as the command writes it. */
    @NonNull
    String asText() {
        return metric + ":" + threshold + ":" + criticality;
    }

    /** Form and validation. */
    @Extension
    @Symbol("ftrQualityGate")
    public static final class DescriptorImpl extends Descriptor<FtrQualityGate> {
        @Override
        @NonNull
        public String getDisplayName() {
            return Messages.FtrQualityGate_DisplayName();
        }

        @POST
        public ListBoxModel doFillMetricItems(@AncestorInPath Item item) {
            return mayConfigure(item) ? names(Metric.values()) : new ListBoxModel();
        }

        @POST
        public ListBoxModel doFillCriticalityItems(@AncestorInPath Item item) {
            return mayConfigure(item) ? names(Criticality.values()) : new ListBoxModel();
        }

        @POST
        public FormValidation doCheckThreshold(@AncestorInPath Item item, @QueryParameter String value) {
            if (!mayConfigure(item)) {
                return FormValidation.ok();
            }
            return FormValidation.validateNonNegativeInteger(value);
        }

        private static ListBoxModel names(Enum<?>... values) {
            ListBoxModel model = new ListBoxModel();
            for (Enum<?> value : values) {
                model.add(value.name());
            }
            return model;
        }

        private static boolean mayConfigure(Item item) {
            return item == null ? Jenkins.get().hasPermission(Jenkins.ADMINISTER) : item.hasPermission(Item.CONFIGURE);
        }
    }
}
