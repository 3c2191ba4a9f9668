package io.jenkins.plugins.ftr.baseline;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionList;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.ResultId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;

/**
 * Chooses what a build is compared with: the reference build another plugin found, for a pull request the target branch's
 * job, else the job itself; there the last build whose gate did not fail, or whose result a person made the baseline. While the gate is red the baseline therefore
 * stays where it is, and what got worse keeps being new until it is mended. Looks back a bounded number of builds.
 */
public final class BaselineFinder {
    private static final int BUILDS_WITH_OTHERS = 20;

    private final Run<?, ?> run;
    private final String id;

    public BaselineFinder(@NonNull Run<?, ?> run, @NonNull String id) {
        this.run = run;
        this.id = id;
    }

    /** The baseline with its reason; never fails, without a candidate the reason says so. */
    @NonNull
    public Baseline find() {
        for (ReferenceSource source : ExtensionList.lookup(ReferenceSource.class)) {
            Optional<Run<?, ?>> reference = source.find(run);
            Optional<Baseline> found =
                    reference.flatMap(build -> search(build, Messages.BaselineFinder_Reference(build.getFullDisplayName())));
            if (found.isPresent()) {
                return found.get();
            }
        }
        Optional<Job<?, ?>> target = targetBranch();
        String missing = "";
        if (target.isPresent()) {
            Job<?, ?> job = target.get();
            Optional<Baseline> found =
                    search(job.getLastBuild(), Messages.BaselineFinder_TargetBranch(job.getFullDisplayName()));
            if (found.isPresent()) {
                return found.get();
            }
            missing = Messages.BaselineFinder_NoTargetResult(job.getFullDisplayName()) + " ";
        }
        return search(run.getPreviousBuild(), missing + Messages.BaselineFinder_SameJob())
                .orElse(Baseline.none(missing + Messages.BaselineFinder_None(FtrHistory.MAX_BUILDS)));
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
            if (reset == null && !action.get().getDigest().isBaseline()) {
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

    /**
     * Baselines of further checklists, which one step judges when its answers file names several: their results have ids of
     * their own.
     *
     * @return baselines, those of the latest results first, none twice
     */
    @NonNull
    public List<Baseline> others() {
        Set<String> ids = new LinkedHashSet<>();
        Run<?, ?> build = targetBranch().<Run<?, ?>>map(Job::getLastBuild).orElseGet(run::getPreviousBuild);
        for (int looked = 0; build != null && looked < BUILDS_WITH_OTHERS; looked++) {
            for (FtrBuildAction action : build.getActions(FtrBuildAction.class)) {
                String family = action.getDigest().getChecklist();
                String checklist = family.substring(0, Math.max(0, family.lastIndexOf('/')));
                if (action.getId().equals(ResultId.of(id, checklist))) {
                    ids.add(action.getId());
                }
            }
            build = build.getPreviousBuild();
        }
        return ids.stream()
                .map(other -> new BaselineFinder(run, other).find())
                .filter(baseline -> !baseline.resultJson().isEmpty())
                .toList();
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
