package io.jenkins.plugins.ftr.baseline;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;

/**
 * Chooses what a build is compared with: for a pull request the target branch's job, else the job itself; there the last
 * build whose gate did not fail, or whose result a person made the baseline. While the gate is red the baseline therefore
 * stays where it is, and what got worse keeps being new until it is mended. Looks back a bounded number of builds.
 */
public final class BaselineFinder {
    private final Run<?, ?> run;
    private final String id;

    public BaselineFinder(@NonNull Run<?, ?> run, @NonNull String id) {
        this.run = run;
        this.id = id;
    }

    /** The baseline with its reason; never fails, without a candidate the reason says so. */
    @NonNull
    public Baseline find() {
        Optional<Job<?, ?>> target = targetBranch();
        if (target.isPresent()) {
            Job<?, ?> job = target.get();
            Optional<Baseline> found =
                    search(job.getLastBuild(), Messages.BaselineFinder_TargetBranch(job.getFullDisplayName()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return search(run.getPreviousBuild(), Messages.BaselineFinder_SameJob())
                .orElseGet(() -> Baseline.none(Messages.BaselineFinder_None(FtrHistory.MAX_BUILDS)));
    }

    private Optional<Baseline> search(Run<?, ?> from, String reason) {
        int looked = 0;
        int red = 0;
        for (Run<?, ?> build = from; build != null && looked < FtrHistory.MAX_BUILDS; build = build.getPreviousBuild()) {
            looked++;
            Optional<FtrBuildAction> action = FtrBuildAction.find(build, id);
            if (action.isEmpty()) {
                continue;
            }
            BaselineResetAction reset = BaselineResetAction.find(build, id).orElse(null);
            if (reset == null && action.get().getDigest().getStatus() == GateStatus.FAILED) {
                red++;
                continue;
            }
            Optional<String> json = action.get().getResultJson();
            if (json.isPresent()) {
                String why = reset != null
                        ? Messages.BaselineFinder_Reset(reset.getUser(), reset.getTimeText())
                        : red == 0 ? reason : reason + " " + Messages.BaselineFinder_Frozen(red);
                return Optional.of(new Baseline(json.get(), build.getFullDisplayName(), why));
            }
        }
        return Optional.empty();
    }

    /** The job of the branch a pull request shall be merged into. */
    private Optional<Job<?, ?>> targetBranch() {
        SCMHead head = SCMHead.HeadByItem.findHead(run.getParent());
        if (!(head instanceof ChangeRequestSCMHead changeRequest)) {
            return Optional.empty();
        }
        SCMHead target = changeRequest.getTarget();
        ItemGroup<?> siblings = run.getParent().getParent();
        for (Item item : siblings.getItems()) {
            if (item instanceof Job<?, ?> job && item != run.getParent()) {
                SCMHead other = SCMHead.HeadByItem.findHead(job);
                if (other != null && other.getName().equals(target.getName())) {
                    return Optional.of(job);
                }
            }
        }
        return Optional.empty();
    }
}
