package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.Job;

/** The readiness page of a job for one result id. Made on the fly by the last build that has such a result, never stored. */
public final class FtrJobAction implements Action {
    private final Job<?, ?> job;
    private final String id;
    private final String name;

    public FtrJobAction(@NonNull Job<?, ?> job, @NonNull String id, @NonNull String name) {
        this.job = job;
        this.id = id;
        this.name = name;
    }

    @NonNull
    public Job<?, ?> getJob() {
        return job;
    }

    @NonNull
    public String getId() {
        return id;
    }

    @NonNull
    public FtrHistory getHistory() {
        return new FtrHistory(job, id);
    }

    @Override
    public String getIconFileName() {
        return "symbol-shield-checkmark-outline plugin-ionicons-api";
    }

    @Override
    public String getDisplayName() {
        return name.isEmpty() ? Messages.FtrJobAction_DisplayName() : name;
    }

    @Override
    public String getUrlName() {
        return id;
    }
}
