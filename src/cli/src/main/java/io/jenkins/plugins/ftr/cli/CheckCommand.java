package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.Checked;
import io.jenkins.plugins.ftr.engine.check.FtrCheck;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ftr check}: answers and infrastructure in, verdict out. */
@Command(
        name = "check",
        header = "Judge the answers and the infrastructure of a directory.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "",
            "Judges the answers file of DIR against its infrastructure code: which controls are ready, which lack "
                    + "justification, which got worse, which are contradicted by the code, on which line, and how to mend it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ftr check",
            "  ftr check --output ftr --format json,html,xlsx",
            "  ftr check --baseline main/ftr-result.json --gate REGRESSED:1:FAILURE READINESS:80:UNSTABLE",
            "  ftr check --format md --lang ja",
            "",
            "Gates are METRIC:THRESHOLD:CRITICALITY. Metrics: REGRESSED, CONTRADICTED, NEEDS_JUSTIFICATION, NOT_MET, "
                    + "UNANSWERED, ACCEPTED, EXPIRED_ACCEPTANCE, VIOLATIONS, READINESS (breaks below), READINESS_DROP. "
                    + "Criticalities: NOTE, UNSTABLE, ERROR, FAILURE. Default: REGRESSED:1:FAILURE CONTRADICTED:1:FAILURE "
                    + "NEEDS_JUSTIFICATION:1:UNSTABLE.",
            "",
            "Exit codes: 0 passed or unstable, 1 gate failed, 2 bad input or usage, 3 internal error."
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Directory that is judged (default: the current one). Nothing outside it is read.")
    private Path directory;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Answers file inside DIR (default: " + CheckRequest.DEFAULT_ANSWERS + ").")
    private String answers;

    @Option(
            names = "--checklist",
            paramLabel = "KEY",
            description = "Judge against this checklist, e.g. partner-hosted/2026.1 or a file of your own.")
    private String checklist;

    @Option(
            names = "--scan",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Results of an account scanner: Security Hub (JSON, CSV) or Prowler (OCSF, JSON, CSV).")
    private List<String> scans = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "FILE", description = "An earlier ftr-result.json to compare with.")
    private Path baseline;

    @Option(
            names = "--gate",
            arity = "1..*",
            paramLabel = "METRIC:THRESHOLD:CRITICALITY",
            description = "Gates to judge by instead of the default ones.")
    private List<String> gates = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nInfrastructure:%n")
    private InfrastructureOptions infrastructure = new InfrastructureOptions();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Day the run counts as, YYYY-MM-DD, for reproducible runs.")
    private LocalDate today;

    @Option(names = "--all", description = "Show and keep everything: ready controls and rules that passed.")
    private boolean all;

    @Option(names = "--fail-on-unstable", description = "Exit with 1 when the verdict is unstable.")
    private boolean failOnUnstable;

    @Mixin
    private ReportOptions reports;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        reports.validate();
        CheckRequest request = request();
        List<Checked> results =
                TerminalProgress.during(output, parent.err(), progress -> FtrCheck.run(request, progress));
        reports.write(results, parent.out());
        if (!output.quiet() && !reports.toStandardOutput()) {
            Terminal terminal = output.terminal(parent.out());
            for (Checked checked : results) {
                new ResultView(terminal, output.language(), all).print(checked.result());
            }
            terminal.flush();
        }
        return exitCode(results);
    }

    private CheckRequest request() {
        List<QualityGate> parsed = gates.isEmpty()
                ? QualityGate.DEFAULTS
                : gates.stream().map(QualityGate::parse).toList();
        // The baseline is the user's own file, named on the command line: it may be anywhere.
        FtrResult before = baseline == null ? null : ResultJson.read(baseline, Limits.DEFAULT, output.language());
        CheckRequest.Builder request = CheckRequest.builder(directory, today == null ? LocalDate.now() : today)
                .answers(answers == null ? CheckRequest.DEFAULT_ANSWERS : Paths.inside(directory, answers))
                .iac(infrastructure.patterns())
                .scans(scans.stream().map(scan -> Paths.inside(directory, scan)).toList())
                .checklist(checklist)
                .gates(parsed)
                .settings(infrastructure.settings())
                .language(output.language())
                .allFindings(all);
        if (before != null) {
            request.baseline(
                    before, baseline.toString().replace('\\', '/'), Paths.NAMED_BASELINE.in(output.language()));
        }
        return request.build();
    }

    private int exitCode(List<Checked> results) {
        boolean unstable = false;
        for (Checked checked : results) {
            GateStatus status = checked.result().gate().status();
            if (status == GateStatus.FAILED) {
                return ExitCode.GATE_FAILED;
            }
            unstable |= status == GateStatus.UNSTABLE;
        }
        return unstable && failOnUnstable ? ExitCode.GATE_FAILED : ExitCode.PASSED;
    }
}
