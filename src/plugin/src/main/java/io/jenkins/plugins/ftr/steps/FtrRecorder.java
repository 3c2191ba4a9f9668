package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.AbstractProject;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.io.IOException;
import java.util.List;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The same check as post-build action of a Freestyle job. */
public final class FtrRecorder extends Recorder implements SimpleBuildStep {
    private final CheckSettings settings = new CheckSettings();

    @DataBoundConstructor
    public FtrRecorder() {
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
    public void perform(
            @NonNull Run<?, ?> run,
            @NonNull FilePath workspace,
            @NonNull EnvVars env,
            @NonNull Launcher launcher,
            @NonNull TaskListener listener)
            throws InterruptedException, IOException {
        new FtrRunner(
                        settings.expand(env),
                        run,
                        workspace,
                        launcher,
                        listener,
                        null,
                        new BuildResultHandler(run, null))
                .run();
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** Name and form. */
    @Extension
    @Symbol("ftrCheck")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> {
        @Override
        @NonNull
        public String getDisplayName() {
            return Messages.FtrRecorder_DisplayName();
        }

        @Override
        public boolean isApplicable(Class<? extends AbstractProject> jobType) {
            return true;
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
