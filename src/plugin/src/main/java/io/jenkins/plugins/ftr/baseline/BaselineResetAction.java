package io.jenkins.plugins.ftr.baseline;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.InvisibleAction;
import hudson.model.Run;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Marks that a person made the result of this build the baseline although its gate failed: who, and when. */
public final class BaselineResetAction extends InvisibleAction {
    private final String id;
    private final String user;
    private final long time;

    private BaselineResetAction(String id, String user, long time) {
        this.id = id;
        this.user = user;
        this.time = time;
    }

    /** Makes the result of a build the baseline. The caller has checked the permission. */
    public static void reset(@NonNull Run<?, ?> run, @NonNull String id, @NonNull String user) throws IOException {
        synchronized (run) {
            find(run, id).ifPresent(run::removeAction);
            run.addAction(new BaselineResetAction(id, user, System.currentTimeMillis()));
        }
        run.save();
    }

    /** The mark of a result, if there is one. */
    @NonNull
    public static Optional<BaselineResetAction> find(@NonNull Run<?, ?> run, @NonNull String id) {
        return run.getActions(BaselineResetAction.class).stream()
                .filter(action -> action.id.equals(id))
                .findFirst();
    }

    @NonNull
    public String getUser() {
        return user;
    }

    /** When, ISO, to the second, UTC. */
    @NonNull
    public String getTimeText() {
        return Instant.ofEpochMilli(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
