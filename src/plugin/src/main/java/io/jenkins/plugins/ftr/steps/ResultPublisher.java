package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Hands a result to another system once it is kept, e.g. to the code host of a pull request. */
public interface ResultPublisher extends ExtensionPoint {
    /**
     * Hands out a result.
     *
     * @param run the build
     * @param listener log of the build
     * @param context context of the Pipeline step; {@code null} in a Freestyle job
     * @param action the result as it is kept
     * @param result its details
     */
    void publish(
            @NonNull Run<?, ?> run,
            @NonNull TaskListener listener,
            @CheckForNull StepContext context,
            @NonNull FtrBuildAction action,
            @NonNull FtrResult result)
            throws IOException, InterruptedException;
}
