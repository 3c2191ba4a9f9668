package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Api;
import hudson.model.HealthReport;
import hudson.model.HealthReportingAction;
import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.ftr.baseline.BaselineResetAction;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.pages.ReportPage;
import io.jenkins.plugins.ftr.restapi.FtrResultApi;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jenkins.management.Badge;
import jenkins.model.Jenkins;
import jenkins.model.RunAction2;
import jenkins.model.Tab;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.POST;

/**
 * One result of a build. The digest and the names of the exports are in {@code build.xml}; the details are in a file of
 * their own, read when a page needs them and forgotten when memory is short.
 */
@ExportedBean
public final class FtrBuildAction extends Tab
        implements RunAction2, HealthReportingAction {
    private final String id;
    private final String name;
    private final FtrDigest digest;
    private final ArrayList<String> exports;
    private transient SoftReference<FtrResult> details;
    private transient SoftReference<Excerpts> excerpts;

    private FtrBuildAction(Run<?, ?> owner, String id, String name, FtrDigest digest, List<String> exports) {
        super(owner);
        this.id = ResultId.check(id);
        this.name = name;
        this.digest = digest;
        this.exports = new ArrayList<>(exports);
    }

    /**
     * Stores a result with a build, in the place of an earlier one of the same id (a retried stage, a resumed Pipeline).
     *
     * @param run the build
     * @param id id of the result
     * @param name name people see; empty for the default one
     * @param result the result
     * @param resultJson the same in the published format
     * @param excerpts lines of code around the findings
     * @param exports artifact paths of the exports, relative to the artifact root
     */
    @NonNull
    public static FtrBuildAction attach(
            @NonNull Run<?, ?> run,
            @NonNull String id,
            @NonNull String name,
            @NonNull FtrResult result,
            @NonNull byte[] resultJson,
            @NonNull Excerpts excerpts,
            @NonNull List<String> exports)
            throws IOException {
        ResultStore.write(run, ResultId.check(id), resultJson, excerpts.toJson());
        FtrBuildAction action = new FtrBuildAction(run, id, name, new FtrDigest(result), exports);
        action.details = new SoftReference<>(result);
        synchronized (run) {
            find(run, id).ifPresent(run::removeAction);
            run.addAction(action);
        }
        run.save();
        return action;
    }

    /** The result with an id, if the build has one. */
    @NonNull
    public static Optional<FtrBuildAction> find(@NonNull Run<?, ?> run, @NonNull String id) {
        return run.getActions(FtrBuildAction.class).stream()
                .filter(action -> action.id.equals(id))
                .findFirst();
    }

    @Exported
    @NonNull
    public String getId() {
        return id;
    }

    /** Name given by the user, or empty. */
    @NonNull
    public String getName() {
        return name == null ? "" : name;
    }

    @NonNull
    public FtrDigest getDigest() {
        return digest;
    }

    /** Readiness in percent. */
    @Exported
    public int getReadiness() {
        return digest.getReadiness();
    }

    /** Verdict of the gates. */
    @Exported
    @NonNull
    public String getStatus() {
        return digest.getStatus().name();
    }

    /** Artifact paths of the exports, e.g. {@code ftr/ftr-result.json}. */
    @NonNull
    public List<String> getExports() {
        return exports == null ? List.of() : Collections.unmodifiableList(exports);
    }

    /** The build; {@code null} only while it is being loaded. */
    public Run<?, ?> getOwner() {
        return (Run<?, ?>) object;
    }

    /** The report page. */
    @NonNull
    public ReportPage getReport() {
        return new ReportPage(this);
    }

    public boolean isPassed() {
        return digest.getStatus() == GateStatus.PASSED;
    }

    /** The details; empty when their file is gone or broken. */
    @NonNull
    public Optional<FtrResult> getResult() {
        FtrResult cached = details == null ? null : details.get();
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<FtrResult> read = getOwner() == null ? Optional.empty() : ResultStore.read(getOwner(), id);
        read.ifPresent(result -> details = new SoftReference<>(result));
        return read;
    }

    /** The details in the published format; empty when their file is gone. */
    @NonNull
    public Optional<String> getResultJson() {
        return getOwner() == null ? Optional.empty() : ResultStore.text(getOwner(), id);
    }

    /**
     * The lines of code around a place of the result; none for people who may not see the workspace, around secrets, and
     * for results without excerpts.
     *
     * @param file path as in the result
     * @param line line from 1
     */
    @NonNull
    public List<ExcerptLine> getExcerpt(@NonNull String file, int line) {
        Run<?, ?> run = getOwner();
        if (run == null || !run.getParent().hasPermission(Item.WORKSPACE)) {
            return List.of();
        }
        Excerpts kept = excerpts == null ? null : excerpts.get();
        if (kept == null) {
            kept = ResultStore.excerpts(run, id);
            excerpts = new SoftReference<>(kept);
        }
        return kept.around(file, line);
    }

    /** The remote API. */
    @NonNull
    public Api getApi() {
        return new Api(new FtrResultApi(this));
    }

    /**
     * Makes this result the baseline although its gate failed, and records who did that and when.
     *
     * @return back to the report
     */
    @POST
    public HttpResponse doResetBaseline() throws IOException {
        Run<?, ?> run = getOwner();
        run.getParent().checkPermission(Item.CONFIGURE);
        BaselineResetAction.reset(run, id, Jenkins.getAuthentication2().getName());
        return HttpResponses.redirectToDot();
    }

    @Override
    public void onAttached(Run<?, ?> run) {
        object = run;
    }

    @Override
    public void onLoad(Run<?, ?> run) {
        object = run;
    }

    @Override
    public HealthReport getBuildHealth() {
        return new HealthReport(
                digest.getReadiness(), Messages._FtrBuildAction_Health(getDisplayName(), digest.getReadiness()));
    }

    @Override
    public String getIconFileName() {
        return "symbol-shield-checkmark-outline plugin-ionicons-api";
    }

    @Override
    public String getDisplayName() {
        return getName().isEmpty() ? Messages.FtrBuildAction_DisplayName() : getName();
    }

    @Override
    public String getUrlName() {
        return id;
    }

    /** How many controls got worse, on the tab and the side panel; nothing where all is well. */
    @Override
    public Badge getBadge() {
        int worse = digest.getRegressed().size();
        return worse == 0
                ? null
                : new Badge(
                        String.valueOf(worse), Messages.FtrBuildAction_Worse(worse), Badge.Severity.DANGER);
    }
}
