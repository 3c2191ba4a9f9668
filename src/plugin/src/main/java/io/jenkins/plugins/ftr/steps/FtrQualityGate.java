package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateSyntaxException;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.Serializable;
import org.jenkinsci.Symbol;
import org.jvnet.localizer.LocaleProvider;
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

        /** Says whether a threshold makes sense for its metric. */
        @POST
        public FormValidation doCheckThreshold(
                @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String metric) {
            if (!FormChecks.mayConfigure(item)) {
                return FormValidation.ok();
            }
            try {
                QualityGate.parse(
                        (metric == null || metric.isBlank() ? Metric.REGRESSED.name() : metric) + ":" + value + ":"
                                + Criticality.FAILURE,
                        Language.closestTo(LocaleProvider.getLocale()));
                return FormValidation.ok();
            } catch (GateSyntaxException e) {
                return FormValidation.error(e.getMessage());
            }
        }
    }
}
