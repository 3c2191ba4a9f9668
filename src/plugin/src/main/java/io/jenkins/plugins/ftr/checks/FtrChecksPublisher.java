package io.jenkins.plugins.ftr.checks;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksDetails.ChecksDetailsBuilder;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import io.jenkins.plugins.checks.steps.ChecksInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.ResultId;
import io.jenkins.plugins.ftr.steps.ResultPublisher;
import java.io.IOException;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.variant.OptionalExtension;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Publishes a result as a check of the commit, where the Checks API plugin and one for the code host are installed. */
@OptionalExtension(requirePlugins = "checks-api")
public final class FtrChecksPublisher implements ResultPublisher {
    private static final String NAME = "FTR Readiness";

    @Override
    public void publish(
            @NonNull Run<?, ?> run,
            @NonNull TaskListener listener,
            @CheckForNull StepContext context,
            @NonNull FtrBuildAction action,
            @NonNull FtrResult result)
            throws IOException, InterruptedException {
        CheckText text = new CheckText(result);
        ChecksDetailsBuilder details = new ChecksDetailsBuilder()
                .withName(name(context, action))
                .withStatus(ChecksStatus.COMPLETED)
                .withConclusion(text.conclusion())
                .withOutput(text.output());
        String root = Jenkins.get().getRootUrl();
        if (root != null) {
            details.withDetailsURL(root + run.getUrl() + action.getUrlName() + "/");
        }
        ChecksPublisherFactory.fromRun(run, listener).publish(details.build());
    }

    /** The name of an enclosing {@code withChecks}, else that of the result. */
    private static String name(StepContext context, FtrBuildAction action) throws IOException, InterruptedException {
        ChecksInfo enclosing = context == null ? null : context.get(ChecksInfo.class);
        if (enclosing != null && enclosing.getName() != null && !enclosing.getName().isBlank()) {
            return enclosing.getName();
        }
        if (!action.getName().isEmpty()) {
            return action.getName();
        }
        return action.getId().equals(ResultId.DEFAULT) ? NAME : NAME + " (" + action.getId() + ")";
    }
}
