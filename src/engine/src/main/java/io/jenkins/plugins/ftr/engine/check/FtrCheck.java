package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.ToolVersion;
import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.answers.AnswersParser;
import io.jenkins.plugins.ftr.engine.assessment.AssessmentInput;
import io.jenkins.plugins.ftr.engine.assessment.Assessor;
import io.jenkins.plugins.ftr.engine.assessment.ChangeHistory;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.ReasonCode;
import io.jenkins.plugins.ftr.engine.assessment.Reasons;
import io.jenkins.plugins.ftr.engine.assessment.RuleStrengths;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.assessment.git.GitHistory;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.MaskedResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.PartFindings;
import io.jenkins.plugins.ftr.engine.rules.Passes;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.rules.RuleReport;
import io.jenkins.plugins.ftr.engine.scan.ScanReader;
import io.jenkins.plugins.ftr.engine.scan.ScanResults;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one check: reads answers, scans and infrastructure, lets the rules judge, decides the state of every control,
 * compares with the baseline and judges the gates. Stateless; ten at once do not disturb one another.
 */
public final class FtrCheck {
    private final CheckRequest request;
    private final Progress progress;
    private final InfrastructureSource source;
    private final RuleRegistry rules;
    private final Messages messages;
    private final Reasons reasons;

    FtrCheck(CheckRequest request, Progress progress, InfrastructureSource source, RuleRegistry rules) {
        this.request = request;
        this.progress = progress;
        this.source = source;
        this.rules = rules;
        this.messages = Messages.of(FtrCheck.class, request.language());
        this.reasons = new Reasons(request.language());
    }

    /**
     * Runs a check.
     *
     * @param request what to do
     * @param progress hears how far it is; its cancellation is honoured between files and phases
     * @return one result for each checklist judged, in the order the answers file names them; at least one
     * @throws AnswersMissingException when there is no answers file
     * @throws RuntimeException implementing {@link io.jenkins.plugins.ftr.engine.source.BadInput} when the answers file, a
     *     checklist, a scan file, a gate or the directory cannot be used
     * @throws java.util.concurrent.CancellationException when the work was stopped
     */
    public static List<Checked> run(CheckRequest request, Progress progress) {
        return new FtrCheck(request, progress, InfrastructureScanner::scan, RuleRegistry.builtIn()).run();
    }

    List<Checked> run() {
        Workspace workspace =
                new Workspace(request.directory(), request.settings().limits());
        List<QualityGate> gates = request.gates().stream()
                .map(gate -> gate.checked(request.language()))
                .toList();
        progress.phase(Phase.READING_ANSWERS);
        requireAnswers(workspace);
        ChecklistRegistry registry = new ChecklistRegistry(request.language());
        RegistryLookup lookup = new RegistryLookup(registry, workspace);
        List<Checklist> chosen = request.checklist() == null
                        || request.checklist().isBlank()
                ? List.of()
                : List.of(registry.resolve(workspace, request.checklist().strip()));
        AnswersFile answers = AnswersParser.in(workspace, request.language(), request.today())
                .read(request.answers(), lookup, chosen);
        List<Checklist> judged = chosen.isEmpty()
                ? answers.checklists().stream()
                        .map(key -> lookup.find(key).orElseThrow())
                        .toList()
                : chosen;
        progress.checkCancelled();
        ScanResults scans = new ScanReader(workspace, request.language()).read(request.scans(), progress);
        progress.checkCancelled();
        Passes passes = request.allFindings() ? Passes.ALL : Passes.ONE_PER_RULE;
        RuleEngine engine = new RuleEngine(rules, request.language(), rules.rules(), passes);
        List<PartFindings> parts = new ArrayList<>();
        Infrastructure infrastructure =
                source.read(workspace, request.iac(), request.settings(), progress, engine::judge, parts::add);
        RuleReport report = engine.report(parts);
        progress.checkCancelled();
        progress.phase(Phase.JUDGING_CONTROLS);
        RuleStrengths strengths = RuleStrengths.of(rules.rules());
        List<Checked> results = new ArrayList<>();
        Optional<GitHistory> repository = GitHistory.of(request.directory());
        try (GitHistory git = repository.orElse(null)) {
            ChangeHistory history = git == null ? ChangeHistory.NONE : git;
            for (Checklist checklist : judged) {
                AssessmentInput input = new AssessmentInput(
                        checklist,
                        answers,
                        infrastructure,
                        report.findings(),
                        strengths,
                        scans,
                        workspace,
                        history,
                        request.justification(),
                        request.language(),
                        request.today());
                results.add(new Checked(result(input, report, gates, judged), checklist));
                progress.checkCancelled();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    private void requireAnswers(Workspace workspace) {
        Path file = workspace.resolve(request.answers());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new AnswersMissingException(
                    request.answers(), messages.get("answers.missing", request.answers(), request.directory()));
        }
        if (Files.isDirectory(file)) {
            throw new WorkspaceException(messages.get("answers.directory", request.answers()));
        }
    }

    private FtrResult result(
            AssessmentInput input, RuleReport report, List<QualityGate> gates, List<Checklist> judged) {
        Checklist checklist = input.checklist();
        List<ControlResult> controls = new Assessor(input)
                .assess().stream()
                        .map(assessment -> ControlResults.of(assessment, request.language()))
                        .toList();
        Warnings warnings = new Warnings(reasons);
        warnings.validity(checklist, input.answers(), request.today());
        warnings.prerequisites(checklist, input.answers());
        warnings.outside(checklist, input.answers(), judged);
        warnings.infrastructure(input.infrastructure(), report);
        List<Change> changes = List.of();
        FtrResult.Baseline baseline = new FtrResult.Baseline("none", messages.get("baseline.none"), null, -1);
        CheckRequest.Baseline earlier = earlier(checklist);
        FtrResult before = earlier.result();
        if (before != null && before.checklist().id().equals(checklist.id())) {
            Comparison comparison = new Comparison(before, checklist.id(), controls, report.findings());
            changes = comparison.changes();
            controls = comparison.controls();
            baseline = new FtrResult.Baseline(earlier.source(), earlier.reason(), before.date(), before.readiness());
        } else if (before != null) {
            Reason other = reasons.of(
                    ReasonCode.BASELINE_OTHER_CHECKLIST,
                    SourceRange.UNKNOWN,
                    request.baseline().source(),
                    before.checklist().id() + "/" + before.checklist().version(),
                    checklist.key());
            if (judged.size() == 1) {
                warnings.add(other);
            }
            baseline = new FtrResult.Baseline("none", other.message(), null, -1);
        } else if (!request.baseline().reason().isBlank()) {
            baseline = new FtrResult.Baseline("none", request.baseline().reason(), null, -1);
        }
        Map<State, Integer> counts = ControlResults.counts(controls);
        int readiness = ControlResults.readiness(counts);
        FtrResult.Gate gate =
                new GateEvaluator(request.language()).evaluate(gates, readiness, controls, report.findings(), baseline);
        return MaskedResult.of(new FtrResult(
                ToolVersion.get(),
                input.answers().workload(),
                new FtrResult.ChecklistInfo(
                        checklist.id(), checklist.version(), checklist.title().in(request.language()), checklist.url()),
                request.language().tag(),
                request.today(),
                readiness,
                counts,
                controls,
                findings(report),
                warnings.all(),
                baseline,
                changes,
                gate,
                CodeScan.summary(input.infrastructure(), request.language())));
    }

    /** The earlier result that speaks of this checklist, else the one named, which the result then says. */
    private CheckRequest.Baseline earlier(Checklist checklist) {
        CheckRequest.Baseline named = request.baseline();
        if (named.result() != null && named.result().checklist().id().equals(checklist.id())) {
            return named;
        }
        return request.otherBaselines().stream()
                .filter(other -> other.result().checklist().id().equals(checklist.id()))
                .findFirst()
                .orElse(named);
    }

    private List<Finding> findings(RuleReport report) {
        return report.findings().stream()
                .filter(finding -> request.allFindings() || finding.outcome() != Outcome.PASS)
                .toList();
    }
}
