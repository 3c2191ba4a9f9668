package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.check.CodeScan;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ftr scan}: the rules alone, without answers. */
@Command(
        name = "scan",
        header = "Run the rules over infrastructure code; needs no answers.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"", "Runs the rules over infrastructure code; needs no answers file.", ""},
        footer = {
            "",
            "Exit codes: 0 the code was judged, whatever was found; 2 bad input or usage; 3 internal error. With",
            "--fail-on-violation also 1: something was found."
        })
final class ScanCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Directories or single files with infrastructure code.")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "json or text (default: text).")
    private Format format;

    @Option(names = "--all", description = "Show passes as well.")
    private boolean all;

    @Option(names = "--fail-on-violation", description = "Exit with 1 when a violation is found.")
    private boolean failOnViolation;

    @ArgGroup(validate = false, heading = "%nInfrastructure:%n")
    private InfrastructureOptions infrastructure = new InfrastructureOptions();

    @Mixin
    private OutputOptions output;

    /** How findings are printed. */
    enum Format {
        JSON,
        TEXT
    }

    @Override
    public Integer call() throws IOException {
        CodeScan scan = TerminalProgress.during(
                output,
                parent.err(),
                progress -> CodeScan.of(
                        paths, infrastructure.patterns(), infrastructure.settings(), output.language(), all, progress));
        if (format == Format.JSON) {
            ResultJson.writeScan(scan.summary(), scan.findings(), parent.out());
            parent.out().print('\n');
            parent.out().flush();
        } else if (!output.quiet()) {
            print(scan, output.terminal(parent.out()), Messages.of(ScanCommand.class, output.language()));
        }
        boolean found = scan.findings().stream().anyMatch(Finding::isOpenViolation);
        return failOnViolation && found ? ExitCode.GATE_FAILED : ExitCode.PASSED;
    }

    private static void print(CodeScan scan, Terminal terminal, Messages messages) {
        String file = null;
        for (Finding finding : scan.findings()) {
            if (!finding.at().file().equals(file)) {
                file = finding.at().file();
                terminal.line(terminal.style(Style.BOLD, Terminal.clean(file)));
            }
            terminal.line("  " + Terminal.pad(String.valueOf(finding.at().line()), 5) + " "
                    + terminal.style(style(finding), Terminal.pad(label(finding, messages), 9)) + " "
                    + Terminal.clean(finding.address()) + ": " + Terminal.clean(finding.message())
                    + terminal.style(Style.DIM, "  " + finding.rule() + " " + String.join(" ", finding.controls())));
        }
        scan.summary()
                .parseErrors()
                .forEach(error -> terminal.line(terminal.style(Style.WARN, messages.get("scan.not.read")) + "  "
                        + Terminal.clean(error.at() + ": " + error.message())));
        terminal.line(messages.get(
                "scan.summary",
                count(scan, Outcome.VIOLATION),
                count(scan, Outcome.UNKNOWN),
                scan.findings().stream().filter(Finding::isSuppressed).count(),
                scan.summary().files(),
                scan.summary().resources(),
                scan.summary().parseErrors().size(),
                scan.summary().unresolved()));
        terminal.flush();
    }

    private static long count(CodeScan scan, Outcome outcome) {
        return scan.findings().stream()
                .filter(finding -> finding.outcome() == outcome && !finding.isSuppressed())
                .count();
    }

    private static String label(Finding finding, Messages messages) {
        return finding.isSuppressed()
                ? messages.get("scan.skipped")
                : finding.outcome().name();
    }

    private static Style style(Finding finding) {
        if (finding.isSuppressed()) {
            return Style.DIM;
        }
        return switch (finding.outcome()) {
            case VIOLATION -> Style.BAD;
            case UNKNOWN -> Style.WARN;
            case PASS -> Style.GOOD;
        };
    }
}
