package io.jenkins.plugins.ftr.agent;

import hudson.FilePath;
import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.check.AnswersMissingException;
import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.FtrCheck;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.Reports;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
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
import jenkins.MasterToSlaveFileCallable;

/**
 * The whole check, where the workspace is: everything is read there, one call, progress in the log, and only plain values
 * come back.
 */
public final class CheckCallable extends MasterToSlaveFileCallable<CheckOutcome> {
    private static final long serialVersionUID = 1L;

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
        try {
            return check(workspace.toPath());
        } catch (CancellationException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (RuntimeException e) {
            if (e instanceof BadInput badInput) {
                return new CheckOutcome(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(badInput.sentences()),
                        e instanceof AnswersMissingException);
            }
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private CheckOutcome check(Path workspace) throws IOException {
        List<Report> reports = order.exports().isEmpty() ? List.of() : Reports.of(String.join(",", order.exports()));
        LogProgress progress = new LogProgress(listener.getLogger());
        List<FtrResult> results = FtrCheck.run(request(workspace), progress);
        ArrayList<String> json = new ArrayList<>();
        ArrayList<String> exports = new ArrayList<>();
        for (FtrResult result : results) {
            progress.checkCancelled();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultJson.write(result, bytes);
            json.add(bytes.toString(StandardCharsets.UTF_8));
            String folder = results.size() == 1
                    ? ""
                    : result.checklist().id() + "-" + result.checklist().version() + "/";
            if (!reports.isEmpty()) {
                OutputFolder output =
                        new OutputFolder(workspace.resolve(order.exportFolder()).resolve(folder));
                for (String file : Reports.write(reports, result, context(result), output)) {
                    exports.add(folder + file);
                }
            }
        }
        return new CheckOutcome(json, exports, new ArrayList<>(), false);
    }

    private static ReportContext context(FtrResult result) {
        String key = result.checklist().id() + "/" + result.checklist().version();
        ChecklistRegistry registry = new ChecklistRegistry();
        return ReportContext.of(result)
                .withChecklist(registry.keys().contains(key) ? registry.find(key) : null);
    }

    private CheckRequest request(Path workspace) {
        return new CheckRequest(
                workspace,
                order.answers(),
                order.iac(),
                order.scans(),
                order.checklist().isBlank() ? null : order.checklist(),
                baseline(workspace),
                order.baselineSource(),
                order.baselineReason(),
                order.gates().isEmpty()
                        ? QualityGate.DEFAULTS
                        : order.gates().stream().map(QualityGate::parse).toList(),
                InfrastructureReader.Settings.DEFAULT,
                Language.of(order.language()),
                LocalDate.parse(order.date()),
                false);
    }

    private FtrResult baseline(Path directory) {
        if (!order.baselineFile().isBlank()) {
            Workspace workspace = new Workspace(directory, Limits.DEFAULT);
            return ResultJson.read(
                    new ByteArrayInputStream(workspace.bytes(order.baselineFile())), order.baselineFile());
        }
        if (!order.baseline().isEmpty()) {
            return ResultJson.read(
                    new ByteArrayInputStream(order.baseline().getBytes(StandardCharsets.UTF_8)),
                    order.baselineSource());
        }
        return null;
    }
}
