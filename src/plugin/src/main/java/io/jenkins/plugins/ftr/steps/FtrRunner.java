package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.AbortException;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.ftr.agent.CheckCallable;
import io.jenkins.plugins.ftr.agent.CheckOrder;
import io.jenkins.plugins.ftr.agent.CheckOutcome;
import io.jenkins.plugins.ftr.baseline.Baseline;
import io.jenkins.plugins.ftr.baseline.BaselineFinder;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.model.ControlDigest;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkins.util.BuildListenerAdapter;

/** One {@code ftrCheck} on the controller's side: chooses the baseline, has the agent check, keeps the result, says it. */
final class FtrRunner {
    /** Folder of the exports among the build's artifacts. */
    static final String ARTIFACT_FOLDER = "ftr";

    private static final String PREFIX = "[FTR] ";
    private static final int MAX_CONTROLS_LOGGED = 20;

    private final CheckSettings settings;
    private final Run<?, ?> run;
    private final FilePath workspace;
    private final Launcher launcher;
    private final TaskListener listener;
    private final BuildResultHandler results;
    private final PrintStream log;

    FtrRunner(
            @NonNull CheckSettings settings,
            @NonNull Run<?, ?> run,
            @NonNull FilePath workspace,
            @NonNull Launcher launcher,
            @NonNull TaskListener listener,
            @NonNull BuildResultHandler results) {
        this.settings = settings;
        this.run = run;
        this.workspace = workspace;
        this.launcher = launcher;
        this.listener = listener;
        this.results = results;
        this.log = listener.getLogger();
    }

    /**
     * Checks.
     *
     * @return the summary of the first checklist's result
     * @throws AbortException when the input cannot be used, or the gate failed and the build shall stop
     */
    FtrSummary run() throws IOException, InterruptedException {
        if (!ResultId.isValid(settings.getId())) {
            throw new AbortException(PREFIX + Messages.FtrRunner_BadId(settings.getId()));
        }
        Baseline baseline = settings.getBaseline().isEmpty()
                ? new BaselineFinder(run, settings.getId()).find()
                : new Baseline("", settings.getBaseline(), Messages.FtrRunner_NamedBaseline());
        log.println(PREFIX + Messages.FtrRunner_Baseline(baseline.source(), baseline.reason()));
        FilePath exports = workspace.child(".ftr-exports-" + settings.getId() + "-" + run.getNumber());
        try {
            CheckOutcome outcome = CheckCallable.run(workspace, order(baseline, exports.getName()), listener);
            if (!outcome.problems().isEmpty()) {
                return unusable(outcome);
            }
            return keep(outcome, archive(exports, outcome));
        } finally {
            exports.deleteRecursive();
        }
    }

    private CheckOrder order(Baseline baseline, String exportFolder) {
        return new CheckOrder(
                settings.getAnswers(),
                CheckOrder.plain(CheckSettings.split(settings.getIac())),
                CheckOrder.plain(CheckSettings.split(settings.getScans())),
                settings.getChecklist(),
                CheckOrder.plain(settings.getQualityGates().stream()
                        .map(FtrQualityGate::asText)
                        .toList()),
                settings.getLanguage().isEmpty() ? "en" : settings.getLanguage(),
                LocalDate.now().toString(),
                CheckOrder.plain(CheckSettings.split(settings.getExports())),
                exportFolder,
                baseline.resultJson(),
                settings.getBaseline(),
                baseline.source(),
                baseline.reason());
    }

    /** Bad input never becomes a green build, but for the one case the user may allow: no answers file at all. */
    private FtrSummary unusable(CheckOutcome outcome) throws AbortException {
        outcome.problems().forEach(problem -> log.println(PREFIX + problem));
        if (outcome.answersMissing() && !settings.isFailOnMissingAnswers()) {
            results.publish(Criticality.UNSTABLE, outcome.problems().get(0));
            return FtrSummary.missingAnswers();
        }
        throw new AbortException(PREFIX + outcome.problems().get(0));
    }

    /** Hands the exports to the artifact manager of the build, whichever it is. */
    private List<String> archive(FilePath folder, CheckOutcome outcome) throws IOException, InterruptedException {
        Map<String, String> artifacts = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String file : outcome.exports()) {
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

    private FtrSummary keep(CheckOutcome outcome, List<String> exports) throws IOException {
        FtrSummary first = null;
        GateStatus worst = GateStatus.PASSED;
        for (int i = 0; i < outcome.results().size(); i++) {
            byte[] json = outcome.results().get(i).getBytes(StandardCharsets.UTF_8);
            FtrResult result = ResultJson.read(new ByteArrayInputStream(json), ResultJson.FILE);
            String id = i == 0 ? settings.getId() : settings.getId() + "-" + result.checklist().id();
            FtrBuildAction.attach(run, id, settings.getName(), result, json, exports);
            say(result);
            first = first == null ? new FtrSummary(result) : first;
            worst = result.gate().status().compareTo(worst) > 0 ? result.gate().status() : worst;
        }
        if (worst == GateStatus.FAILED && settings.isStopBuild()) {
            throw new AbortException(PREFIX + Messages.FtrRunner_Stopped());
        }
        return first;
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
