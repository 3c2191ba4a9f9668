package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.AbortException;
import hudson.ExtensionList;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.slaves.WorkspaceList;
import io.jenkins.plugins.ftr.agent.CheckCallable;
import io.jenkins.plugins.ftr.agent.CheckOrder;
import io.jenkins.plugins.ftr.agent.CheckOutcome;
import io.jenkins.plugins.ftr.baseline.Baseline;
import io.jenkins.plugins.ftr.baseline.BaselineFinder;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.model.ControlDigest;
import io.jenkins.plugins.ftr.model.Excerpts;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import io.jenkins.plugins.ftr.model.FtrSummary;
import io.jenkins.plugins.ftr.model.ResultId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.BuildListenerAdapter;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** One {@code ftrCheck} on the controller's side: chooses the baseline, has the agent check, keeps the result, says it. */
final class FtrRunner {
    /** Folder of the exports among the build's artifacts. */
    static final String ARTIFACT_FOLDER = "ftr";

    private static final String PREFIX = "[FTR] ";
    private static final Logger LOGGER = Logger.getLogger(FtrRunner.class.getName());
    private static final int MAX_CONTROLS_LOGGED = 20;

    private final CheckSettings settings;
    private final Run<?, ?> run;
    private final FilePath workspace;
    private final Launcher launcher;
    private final TaskListener listener;
    private final StepContext context;
    private final BuildResultHandler results;
    private final PrintStream log;

    FtrRunner(
            @NonNull CheckSettings settings,
            @NonNull Run<?, ?> run,
            @NonNull FilePath workspace,
            @NonNull Launcher launcher,
            @NonNull TaskListener listener,
            @CheckForNull StepContext context,
            @NonNull BuildResultHandler results) {
        this.settings = settings;
        this.run = run;
        this.workspace = workspace;
        this.launcher = launcher;
        this.listener = listener;
        this.context = context;
        this.results = results;
        this.log = listener.getLogger();
    }

    /**
     * Checks.
     *
     * @return the summary over all checklists
     * @throws AbortException when the input cannot be used, or the gate failed and the build shall stop
     */
    FtrSummary run() throws IOException, InterruptedException {
        settings.check();
        BaselineFinder finder = new BaselineFinder(run, settings.getId());
        Baseline baseline = settings.getBaseline().isEmpty()
                ? finder.find()
                : new Baseline("", settings.getBaseline(), Messages.FtrRunner_NamedBaseline());
        log.println(PREFIX + Messages.FtrRunner_Baseline(baseline.source(), baseline.reason()));
        List<Baseline> others = settings.getBaseline().isEmpty() ? finder.others() : List.of();
        FilePath exports = exportFolder();
        try {
            CheckOutcome outcome =
                    CheckCallable.run(workspace, order(baseline, others, exports.getRemote()), listener);
            return outcome.problems().isEmpty() ? keep(outcome, exports) : unusable(outcome);
        } finally {
            delete(exports);
        }
    }

    /** Beside the workspace, not in it: neither the scan nor a later step of the build sees what is written there. */
    private FilePath exportFolder() {
        FilePath temporary = WorkspaceList.tempDir(workspace);
        return (temporary == null ? workspace : temporary)
                .child("ftr-exports-" + settings.getId() + "-" + UUID.randomUUID());
    }

    private void delete(FilePath exports) throws InterruptedException {
        try {
            exports.deleteRecursive();
        } catch (IOException e) {
            // The agent may be gone. What matters is why, which the caller is about to say.
            LOGGER.log(Level.FINE, e, () -> "Cannot delete " + exports);
        }
    }

    private CheckOrder order(Baseline baseline, List<Baseline> others, String exportFolder) {
        return new CheckOrder(
                settings.getAnswers(),
                CheckOrder.plain(CheckSettings.split(settings.getIac())),
                CheckOrder.plain(CheckSettings.split(settings.getScans())),
                settings.getChecklist(),
                CheckOrder.plain(settings.getQualityGates().stream()
                        .map(FtrQualityGate::asText)
                        .toList()),
                settings.effectiveLanguage(),
                LocalDate.now().toString(),
                CheckOrder.plain(settings.effectiveExports()),
                exportFolder,
                baseline.resultJson(),
                settings.getBaseline(),
                baseline.source(),
                baseline.reason(),
                new ArrayList<>(others.stream()
                        .map(other -> new CheckOrder.OtherBaseline(other.resultJson(), other.source(), other.reason()))
                        .toList()));
    }

    /** Bad input never becomes a green build, but for the one case the user may allow: no answers file at all. */
    private FtrSummary unusable(CheckOutcome outcome) throws AbortException {
        List<String> problems = outcome.problems();
        if (outcome.answersMissing() && !settings.isFailOnMissingAnswers()) {
            problems.forEach(problem -> log.println(PREFIX + problem));
            results.publish(Criticality.UNSTABLE, problems.get(0));
            return FtrSummary.missingAnswers();
        }
        problems.stream().skip(1).forEach(problem -> log.println(PREFIX + problem));
        throw new AbortException(PREFIX + problems.get(0));
    }

    /** Hands the exports to the artifact manager of the build, whichever it is. */
    private List<String> archive(FilePath folder, CheckOutcome.Checked checked)
            throws IOException, InterruptedException {
        Map<String, String> artifacts = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String file : checked.exports()) {
            // The name comes from the agent, which is trusted less than this machine.
            if (file.startsWith("/") || file.contains("\\") || Arrays.asList(file.split("/")).contains("..")) {
                throw new AbortException(PREFIX + Messages.FtrRunner_BadExport(file));
            }
            String name = artifactFolder() + "/" + file;
            artifacts.put(name, file);
            names.add(name);
        }
        if (!artifacts.isEmpty()) {
            run.pickArtifactManager().archive(folder, launcher, BuildListenerAdapter.wrap(listener), artifacts);
            log.println(PREFIX + Messages.FtrRunner_Archived(names.size(), artifactFolder() + "/"));
        }
        return names;
    }

    /** Two results of one build do not overwrite each other's exports. */
    private String artifactFolder() {
        return settings.getId().equals(ResultId.DEFAULT) ? ARTIFACT_FOLDER : ARTIFACT_FOLDER + "/" + settings.getId();
    }

    private FtrSummary keep(CheckOutcome outcome, FilePath exports) throws IOException, InterruptedException {
        List<FtrResult> all = new ArrayList<>();
        for (CheckOutcome.Checked checked : outcome.results()) {
            byte[] json = checked.json().getBytes(StandardCharsets.UTF_8);
            FtrResult result = ResultJson.read(new ByteArrayInputStream(json), ResultJson.FILE);
            boolean first = all.isEmpty();
            String id = first
                    ? settings.getId()
                    : ResultId.of(settings.getId(), result.checklist().id());
            String name = first ? settings.getName() : nameOfFurther(result);
            if (FtrBuildAction.find(run, id).isPresent()) {
                log.println(PREFIX + Messages.FtrRunner_Replaced(id));
            }
            FtrBuildAction action = FtrBuildAction.attach(
                    run, id, name, result, json, Excerpts.fromJson(checked.excerpts()), archive(exports, checked));
            all.add(result);
            publish(action, result);
            say(result);
        }
        FtrSummary summary = new FtrSummary(all);
        if (summary.isFailed() && settings.isStopBuild()) {
            throw new AbortException(PREFIX + Messages.FtrRunner_Stopped());
        }
        return summary;
    }

    private String nameOfFurther(FtrResult result) {
        String title = result.checklist().title();
        return settings.getName().isEmpty() ? title : settings.getName() + ": " + title;
    }

    /** A system that cannot be reached costs a line in the log, not the verdict. */
    private void publish(FtrBuildAction action, FtrResult result) throws InterruptedException {
        if (settings.isSkipPublishingChecks()) {
            return;
        }
        for (ResultPublisher publisher : ExtensionList.lookup(ResultPublisher.class)) {
            try {
                publisher.publish(run, listener, context, action, result);
            } catch (IOException | RuntimeException e) {
                log.println(PREFIX + Messages.FtrRunner_NotPublished(e.getMessage()));
                LOGGER.log(Level.WARNING, e, () -> "Cannot publish the FTR result of " + run);
            }
        }
    }

    /** The last lines of the console: what got worse with file and line, the gates, the verdict. */
    private void say(FtrResult result) {
        result.warnings().forEach(warning -> log.println(PREFIX + line("", warning.at().toString(), warning.message())));
        List<FtrResult.ControlResult> regressed = result.regressed();
        regressed.stream().limit(MAX_CONTROLS_LOGGED).forEach(control -> {
            ControlDigest digest = FtrDigest.digest(control);
            log.println(PREFIX + Messages.FtrRunner_Regressed(control.id(), control.title(), control.state()));
            log.println(PREFIX + "  -> " + line("", digest.place(), digest.message()));
        });
        for (GateItem item : result.gate().items()) {
            log.println(PREFIX + item.message());
            if (item.broken()) {
                item.controls().stream()
                        .limit(MAX_CONTROLS_LOGGED)
                        .flatMap(id -> result.control(id).stream())
                        .filter(control -> !control.regressed())
                        .map(FtrDigest::digest)
                        .forEach(digest -> log.println(
                                PREFIX + "  -> " + line(digest.id() + "  ", digest.place(), digest.message())));
                results.publish(item.criticality(), item.message());
            }
        }
        log.println(PREFIX
                + Messages.FtrRunner_Verdict(
                        result.gate().status(), result.workload().name(), result.readiness()));
    }

    private static String line(String before, String place, String message) {
        return before + (place.isEmpty() ? "" : place + "  ") + message;
    }
}
