package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.model.AbstractItem;
import hudson.model.Action;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.ResultId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jenkins.model.TransientActionFactory;

/** Readiness of all jobs of a folder or multibranch project that a person may see. Digests alone, a bounded number of jobs. */
public final class FolderOverview implements Action {
    /** Jobs listed at most. */
    static final int MAX_JOBS = 500;

    private final AbstractItem folder;

    FolderOverview(AbstractItem folder) {
        this.folder = folder;
    }

    public AbstractItem getFolder() {
        return folder;
    }

    /** The jobs with a result, worst readiness first. */
    public List<FtrBuildAction> getResults() {
        return results((ItemGroup<?>) folder);
    }

    /** The latest results of the jobs below a group that the current user may read, worst readiness first. */
    @NonNull
    public static List<FtrBuildAction> results(@NonNull ItemGroup<?> group) {
        List<FtrBuildAction> results = new ArrayList<>();
        int looked = 0;
        for (Job<?, ?> job : group.allItems(Job.class)) {
            if (!job.hasPermission(Item.READ)) {
                continue;
            }
            if (looked++ >= MAX_JOBS) {
                break;
            }
            Optional<FtrBuildAction> latest = new FtrHistory(job, ResultId.DEFAULT).latestFew();
            latest.ifPresent(results::add);
        }
        results.sort(java.util.Comparator.comparingInt(
                (FtrBuildAction action) -> action.getDigest().getReadiness())
                .thenComparing(action -> action.getOwner().getParent().getFullName()));
        return results;
    }

    @Override
    public String getIconFileName() {
        return "symbol-shield-checkmark-outline plugin-ionicons-api";
    }

    @Override
    public String getDisplayName() {
        return Messages.FolderOverview_DisplayName();
    }

    @Override
    public String getUrlName() {
        return "ftr-overview";
    }

    /** Adds the overview to every folder. */
    @Extension
    public static final class Factory extends TransientActionFactory<AbstractItem> {
        @Override
        public Class<AbstractItem> type() {
            return AbstractItem.class;
        }

        @Override
        @NonNull
        public Collection<? extends Action> createFor(@NonNull AbstractItem target) {
            return target instanceof ItemGroup && !(target instanceof Job) ? List.of(new FolderOverview(target)) : List.of();
        }
    }
}
