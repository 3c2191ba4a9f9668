package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Job;
import hudson.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results of one id over the builds of a job. Reads digests alone, never details, and looks back a bounded way. */
public final class FtrHistory {
    /** Results shown at most. */
    public static final int MAX_RESULTS = 50;
    /** Builds looked at at most, with or without a result. */
    public static final int MAX_BUILDS = 200;

    private final Job<?, ?> job;
    private final String id;

    public FtrHistory(@NonNull Job<?, ?> job, @NonNull String id) {
        this.job = job;
        this.id = id;
    }

    /** The latest result, looking back a bounded number of builds. */
    @NonNull
    public Optional<FtrBuildAction> latest() {
        List<FtrBuildAction> one = last(1);
        return one.isEmpty() ? Optional.empty() : Optional.of(one.get(0));
    }

    /** The latest result, looking back a few builds alone: for lists with many jobs. */
    @NonNull
    public Optional<FtrBuildAction> latestFew() {
        List<FtrBuildAction> one = last(1, FtrJobActionFactory.MAX_BUILDS);
        return one.isEmpty() ? Optional.empty() : Optional.of(one.get(0));
    }

    /** The latest results, newest first, at most {@link #MAX_RESULTS}. */
    @NonNull
    public List<FtrBuildAction> last() {
        return last(MAX_RESULTS);
    }

    /** The latest results, newest first. */
    @NonNull
    public List<FtrBuildAction> last(int most) {
        return last(most, MAX_BUILDS);
    }

    private List<FtrBuildAction> last(int most, int builds) {
        List<FtrBuildAction> results = new ArrayList<>();
        int looked = 0;
        for (Run<?, ?> run = job.getLastBuild();
                run != null && looked < builds && results.size() < most;
                run = run.getPreviousBuild()) {
            looked++;
            FtrBuildAction.find(run, id).ifPresent(results::add);
        }
        return results;
    }
}
