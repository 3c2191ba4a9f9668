package io.jenkins.plugins.ftr.agent;

import hudson.FilePath;
import hudson.Util;
import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.check.AnswersMissingException;
import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.Checked;
import io.jenkins.plugins.ftr.engine.check.FtrCheck;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.Reports;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.model.ResultId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.MasterToSlaveFileCallable;

/**
 * The whole check, where the workspace is: everything is read there, one call, progress in the log, and only plain values
 * come back.
 */
public final class CheckCallable extends MasterToSlaveFileCallable<CheckOutcome> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(CheckCallable.class.getName());

    private final CheckOrder order;
    private final TaskListener listener;

    public CheckCallable(CheckOrder order, TaskListener listener) {
        this.order = order;
        this.listener = listener;
    }

    /** Runs the check in a workspace. */
    public static CheckOutcome run(FilePath workspace, CheckOrder order, TaskListener listener)
            throws IOException, InterruptedException {
        return workspace.act(new CheckCallable(order, listener));
    }

    @Override
    public CheckOutcome invoke(File workspace, VirtualChannel channel) throws IOException, InterruptedException {
        // Apache POI finds its parts through the context class loader, which on an agent knows nothing of this plugin.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CheckCallable.class.getClassLoader());
        boolean done = false;
        try {
            CheckOutcome outcome =
                    check(workspace.toPath(), new LogProgress(listener.getLogger(), channel, language()));
            done = true;
            return outcome;
        } catch (CancellationException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (RuntimeException | StackOverflowError e) {
            return unusable(e);
        } finally {
            thread.setContextClassLoader(before);
            if (!done) {
                // Whoever stopped this may be gone; no half of an export stays behind.
                Util.deleteRecursive(new File(order.exportFolder()));
            }
        }
    }

    /** Bad input as its sentences; a fault of ours as one sentence, with the trace in the log of this machine. */
    private CheckOutcome unusable(Throwable e) {
        if (e instanceof BadInput badInput) {
            return CheckOutcome.unusable(badInput.sentences(language()), e instanceof AnswersMissingException);
        }
        LOGGER.log(Level.SEVERE, "The FTR check failed", e);
        return CheckOutcome.unusable(
                List.of("Internal error: " + e + ". The log of the machine that ran the check has the details; please"
                        + " report it."),
                false);
    }

    private CheckOutcome check(Path workspace, LogProgress progress) throws IOException {
        List<Report> reports = order.exports().isEmpty() ? List.of() : Reports.of(String.join(",", order.exports()));
        List<Checked> results = FtrCheck.run(request(workspace), progress);
        ExcerptCollector excerpts = new ExcerptCollector(new Workspace(workspace, Limits.DEFAULT));
        ArrayList<CheckOutcome.Checked> checked = new ArrayList<>();
        for (Checked one : results) {
            FtrResult result = one.result();
            progress.checkCancelled();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultJson.write(result, bytes);
            ArrayList<String> exports = new ArrayList<>();
            String folder = results.size() == 1
                    ? ""
                    : ResultId.part(result.checklist().id() + "-"
                                    + result.checklist().version()) + "/";
            for (Report report : reports) {
                progress.checkCancelled();
                OutputFolder output =
                        new OutputFolder(Path.of(order.exportFolder()).resolve(folder));
                for (String file : Reports.write(List.of(report), result, one.reportContext(), output)) {
                    exports.add(folder + file);
                }
            }
            checked.add(new CheckOutcome.Checked(
                    bytes.toString(StandardCharsets.UTF_8),
                    excerpts.collect(result).toJson(),
                    exports));
        }
        return new CheckOutcome(checked, new ArrayList<>(), false);
    }

    private CheckRequest request(Path workspace) {
        CheckRequest.Builder request = CheckRequest.builder(workspace, LocalDate.parse(order.date()))
                .answers(order.answers())
                .iac(order.iac())
                .scans(order.scans())
                .checklist(order.checklist())
                .baseline(baseline(workspace), order.baselineSource(), order.baselineReason())
                .otherBaselines(order.others().stream()
                        .map(other -> new CheckRequest.Baseline(
                                parse(other.json(), other.source()), other.source(), other.reason()))
                        .toList())
                .language(language());
        if (!order.gates().isEmpty()) {
            request.gates(order.gates().stream().map(QualityGate::parse).toList());
        }
        return request.build();
    }

    private Language language() {
        return Language.of(order.language());
    }

    private FtrResult baseline(Path directory) {
        if (!order.baselineFile().isBlank()) {
            Workspace workspace = new Workspace(directory, Limits.DEFAULT);
            return ResultJson.read(
                    new ByteArrayInputStream(workspace.bytes(order.baselineFile())), order.baselineFile());
        }
        if (!order.baseline().isEmpty()) {
            return parse(order.baseline(), order.baselineSource());
        }
        return null;
    }

    private static FtrResult parse(String json, String source) {
        return ResultJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), source);
    }
}
