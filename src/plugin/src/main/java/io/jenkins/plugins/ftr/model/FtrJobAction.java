package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Job;
import io.jenkins.plugins.ftr.pages.ReadinessPage;
import jenkins.model.Tab;

/** The readiness page of a job for one result id. Made on the fly by the last build that has such a result, never stored. */
public final class FtrJobAction extends Tab {
    private final String id;
    private final String name;

    public FtrJobAction(@NonNull Job<?, ?> job, @NonNull String id, @NonNull String name) {
        super(job);
        this.id = id;
        this.name = name;
    }

    @NonNull
    public Job<?, ?> getJob() {
        return (Job<?, ?>) object;
    }

    @NonNull
    public String getId() {
        return id;
    }

    @NonNull
    public FtrHistory getHistory() {
        return new FtrHistory(getJob(), id);
    }

    /** The readiness page. */
    @NonNull
    public ReadinessPage getReadiness() {
        return new ReadinessPage(this);
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
