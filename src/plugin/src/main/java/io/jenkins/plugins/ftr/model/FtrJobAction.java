package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Api;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.ftr.pages.ReadinessBadge;
import io.jenkins.plugins.ftr.pages.ReadinessPage;
import io.jenkins.plugins.ftr.restapi.FtrHistoryApi;
import jenkins.model.Tab;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.WebMethod;
import org.kohsuke.stapler.verb.GET;

/** The readiness page of a job for one result id. Made on the fly by {@link FtrJobActionFactory}, never stored. */
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

    /**
     * The latest readiness as a small picture, for a README or a wiki.
     *
     * @return an SVG; never cached longer than a minute
     */
    @GET
    @WebMethod(name = "badge.svg")
    public HttpResponse doBadge() {
        getJob().checkPermission(Item.READ);
        return ReadinessBadge.of(getHistory().latest().map(FtrBuildAction::getDigest).orElse(null));
    }

    /** The remote API. */
    @NonNull
    public Api getApi() {
        return new Api(new FtrHistoryApi(this));
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
