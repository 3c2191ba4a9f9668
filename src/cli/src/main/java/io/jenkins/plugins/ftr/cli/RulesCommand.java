package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.rules.RuleMetadata;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ftr rules}: what is looked for in infrastructure code. */
@Command(
        name = "rules",
        header = "List the rules on infrastructure code.",
        mixinStandardHelpOptions = true,
        description = {"", "Lists the rules on infrastructure code. 'ftr explain RULE' tells more of one.", ""})
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Option(names = "--control", paramLabel = "ID", description = "Only rules that bear on this control.")
    private String control;

    @Option(names = "--area", paramLabel = "AREA", description = "Only rules of this area, e.g. network.")
    private String area;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Terminal terminal = output.terminal(parent.out());
        List<RuleMetadata> rules = RuleRegistry.builtIn().rules().stream()
                .filter(rule -> control == null || rule.controls().containsKey(control))
                .filter(rule -> area == null || rule.area().equals(area))
                .toList();
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleMetadata rule : rules) {
            terminal.line(terminal.style(Style.BOLD, Terminal.pad(rule.id(), width)) + "  "
                    + Terminal.pad(rule.severity().name(), 8) + "  "
                    + Terminal.pad(String.join(" ", rule.controls().keySet()), 24) + "  "
                    + rule.title().in(output.language()));
        }
        if (!output.quiet()) {
            terminal.line(terminal.style(Style.DIM, rules.size() + " rules"));
        }
        terminal.flush();
        return ExitCode.PASSED;
    }
}
