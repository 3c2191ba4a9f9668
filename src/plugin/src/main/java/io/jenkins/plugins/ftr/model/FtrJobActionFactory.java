package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import hudson.model.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/**
 * Gives a job its readiness pages: one for each result of the latest build that has any. Unlike actions that come with the
 * last <em>successful</em> build they are there while the gate is red, when they are needed most. Looks back a few builds
 * alone, so that a job page never loads its history for them.
 */
@Extension
@SuppressWarnings("rawtypes")
public final class FtrJobActionFactory extends TransientActionFactory<Job> {
    /** Builds looked at: a running build has no result yet, and some are aborted before they have one. */
    static final int MAX_BUILDS = 5;

    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    @NonNull
    public Collection<? extends Action> createFor(@NonNull Job target) {
        Job<?, ?> job = target;
        int looked = 0;
        for (Run<?, ?> run = job.getLastBuild(); run != null && looked < MAX_BUILDS; run = run.getPreviousBuild()) {
            looked++;
            List<FtrBuildAction> results = run.getActions(FtrBuildAction.class);
            if (!results.isEmpty()) {
                List<FtrJobAction> actions = new ArrayList<>();
                results.forEach(result -> actions.add(new FtrJobAction(job, result.getId(), result.getName())));
                return actions;
            }
        }
        return List.of();
    }

    @Override
    public Class<? extends Action> actionType() {
        return FtrJobAction.class;
    }
}
