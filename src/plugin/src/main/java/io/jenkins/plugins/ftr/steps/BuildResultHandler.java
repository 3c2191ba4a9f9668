package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import java.io.Serializable;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;

/** Makes a broken gate visible: on the stage alone for NOTE and ERROR, on the build as well for UNSTABLE and FAILURE. */
final class BuildResultHandler implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Run<?, ?> run;
    private final transient FlowNode node;

    BuildResultHandler(@NonNull Run<?, ?> run, @CheckForNull FlowNode node) {
        this.run = run;
        this.node = node;
    }

    void publish(@NonNull Criticality criticality, @NonNull String message) {
        Result result = criticality == Criticality.NOTE || criticality == Criticality.UNSTABLE
                ? Result.UNSTABLE
                : Result.FAILURE;
        if (node != null) {
            WarningAction existing = node.getPersistentAction(WarningAction.class);
            // A worse mark of another step on this stage stays.
            if (existing == null || existing.getResult().isBetterThan(result)) {
                node.addOrReplaceAction(new WarningAction(result).withMessage(message));
            }
        }
        if (criticality == Criticality.UNSTABLE || criticality == Criticality.FAILURE) {
            run.setResult(result);
        }
    }
}
