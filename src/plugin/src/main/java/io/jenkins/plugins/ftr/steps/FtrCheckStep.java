package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ftr.model.FtrSummary;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The Pipeline step {@code ftrCheck}. All parameters are optional; returns a {@link FtrSummary}. */
public final class FtrCheckStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CheckSettings settings = new CheckSettings();

    @DataBoundConstructor
    public FtrCheckStep() {
        // every parameter has a default
    }

    public String getAnswers() {
        return settings.getAnswers();
    }

    @DataBoundSetter
    public void setAnswers(String answers) {
        settings.setAnswers(answers);
    }

    public String getIac() {
        return settings.getIac();
    }

    @DataBoundSetter
    public void setIac(String iac) {
        settings.setIac(iac);
    }

    public String getScans() {
        return settings.getScans();
    }

    @DataBoundSetter
    public void setScans(String scans) {
        settings.setScans(scans);
    }

    public String getChecklist() {
        return settings.getChecklist();
    }

    @DataBoundSetter
    public void setChecklist(String checklist) {
        settings.setChecklist(checklist);
    }

    public String getBaseline() {
        return settings.getBaseline();
    }

    @DataBoundSetter
    public void setBaseline(String baseline) {
        settings.setBaseline(baseline);
    }

    public List<FtrQualityGate> getQualityGates() {
        return settings.getQualityGates();
    }

    @DataBoundSetter
    public void setQualityGates(List<FtrQualityGate> qualityGates) {
        settings.setQualityGates(qualityGates);
    }

    public String getId() {
        return settings.getId();
    }

    @DataBoundSetter
    public void setId(String id) {
        settings.setId(id);
    }

    public String getName() {
        return settings.getName();
    }

    @DataBoundSetter
    public void setName(String name) {
        settings.setName(name);
    }

    public boolean isFailOnMissingAnswers() {
        return settings.isFailOnMissingAnswers();
    }

    @DataBoundSetter
    public void setFailOnMissingAnswers(boolean failOnMissingAnswers) {
        settings.setFailOnMissingAnswers(failOnMissingAnswers);
    }

    public boolean isStopBuild() {
        return settings.isStopBuild();
    }

    @DataBoundSetter
    public void setStopBuild(boolean stopBuild) {
        settings.setStopBuild(stopBuild);
    }

    public String getExports() {
        return settings.getExports();
    }

    @DataBoundSetter
    public void setExports(String exports) {
        settings.setExports(exports);
    }

    public boolean isSkipPublishingChecks() {
        return settings.isSkipPublishingChecks();
    }

    @DataBoundSetter
    public void setSkipPublishingChecks(boolean skipPublishingChecks) {
        settings.setSkipPublishingChecks(skipPublishingChecks);
    }

    public String getLanguage() {
        return settings.getLanguage();
    }

    @DataBoundSetter
    public void setLanguage(String language) {
        settings.setLanguage(language);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new Execution(context, settings);
    }

    /** Runs in a thread of its own, so that the Pipeline stays responsive and an abort interrupts it. */
    private static final class Execution extends SynchronousNonBlockingStepExecution<FtrSummary> {
        private static final long serialVersionUID = 1L;

        private final CheckSettings settings;

        Execution(StepContext context, CheckSettings settings) {
            super(context);
            this.settings = settings;
        }

        @Override
        protected FtrSummary run() throws Exception {
            Run<?, ?> run = getContext().get(Run.class);
            FilePath workspace = getContext().get(FilePath.class);
            workspace.mkdirs();
            return new FtrRunner(
                            settings,
                            run,
                            workspace,
                            getContext().get(Launcher.class),
                            getContext().get(TaskListener.class),
                            getContext(),
                            new BuildResultHandler(run, getContext().get(FlowNode.class)))
                    .run();
        }
    }

    /** Name, context and form. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "ftrCheck";
        }

        @Override
        @NonNull
        public String getDisplayName() {
            return Messages.FtrCheckStep_DisplayName();
        }

        @Override
        public String argumentsToString(@NonNull Map<String, Object> namedArgs) {
            Object shown = namedArgs.getOrDefault("name", namedArgs.get("id"));
            return shown == null ? null : shown.toString();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, FilePath.class, Launcher.class, TaskListener.class, FlowNode.class, EnvVars.class);
        }

        /** Languages of messages and reports. */
        @POST
        public ListBoxModel doFillLanguageItems(@AncestorInPath Item item) {
            return FormChecks.languages(item);
        }

        /** Says whether an id may be used. */
        @POST
        public FormValidation doCheckId(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.id(item, value);
        }

        /** Says whether all export formats exist. */
        @POST
        public FormValidation doCheckExports(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.exports(item, value);
        }

        /** Says whether a checklist exists. */
        @POST
        public FormValidation doCheckChecklist(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.checklist(item, value);
        }

        /** Says whether patterns stay inside the workspace. */
        @POST
        public FormValidation doCheckIac(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.paths(item, value);
        }

        /** Says whether paths stay inside the workspace. */
        @POST
        public FormValidation doCheckScans(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.paths(item, value);
        }

        /** Says whether a path stays inside the workspace. */
        @POST
        public FormValidation doCheckAnswers(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.paths(item, value);
        }

        /** Says whether a path stays inside the workspace. */
        @POST
        public FormValidation doCheckBaseline(@AncestorInPath Item item, @QueryParameter String value) {
            return FormChecks.paths(item, value);
        }
    }
}
