package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.check.Comparison;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ftr compare}: what changed between two results. */
@Command(
        name = "compare",
        header = "Say what changed between two results.",
        mixinStandardHelpOptions = true,
        description = {"", "Says which controls differ between two result files, the earlier one first.", ""},
        footer = {"", "Exit codes: 0 nothing got worse, 1 something did, 2 bad input or usage, 3 internal error."})
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Parameters(index = "0", paramLabel = "BEFORE.json", description = "Result of the earlier run.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER.json", description = "Result of the later run.")
    private Path after;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        FtrResult earlier = ResultJson.read(before, Limits.DEFAULT, output.language());
        FtrResult later = ResultJson.read(after, Limits.DEFAULT, output.language());
        List<Change> changes = Comparison.between(earlier, later);
        if (!output.quiet()) {
            print(earlier, later, changes);
        }
        boolean worse = changes.stream().anyMatch(change -> change.kind() == Change.Kind.REGRESSED);
        return worse ? ExitCode.GATE_FAILED : ExitCode.PASSED;
    }

    private void print(FtrResult earlier, FtrResult later, List<Change> changes) {
        Terminal terminal = output.terminal(parent.out());
        Messages messages = Messages.of(CompareCommand.class, output.language());
        terminal.line(messages.get(
                "compare.from", Terminal.clean(later.workload().name()), earlier.readiness(), later.readiness()));
        if (changes.isEmpty()) {
            terminal.line(messages.get("compare.none"));
        }
        for (Change change : changes) {
            Style style =
                    switch (change.kind()) {
                        case REGRESSED -> Style.BAD;
                        case IMPROVED -> Style.GOOD;
                        case CHANGED, ADDED, REMOVED -> Style.INFO;
                    };
            terminal.line(terminal.style(style, Terminal.pad(change.kind().name(), 9)) + "  "
                    + Terminal.pad(change.control(), 14) + "  "
                    + (change.before() == null ? "-" : change.before()) + " → "
                    + (change.after() == null ? "-" : change.after()));
            for (String finding : change.newFindings()) {
                terminal.line("           + " + Terminal.clean(finding.replace("|", "  ")));
            }
        }
        terminal.flush();
    }
}
