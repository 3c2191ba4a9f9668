package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ftr checklists}: the built-in lists, or the controls of one. */
@Command(
        name = "checklists",
        header = "List the built-in checklists, or the controls of one.",
        mixinStandardHelpOptions = true,
        description = {"", "Lists the built-in checklists, or the controls of one of them.", ""})
final class ChecklistsCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "A checklist, e.g. partner-hosted/2026.1.")
    private String name;

    @Option(names = "--today", paramLabel = "DATE", description = "Day the validity is judged on, YYYY-MM-DD.")
    private LocalDate today;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Terminal terminal = output.terminal(parent.out());
        ChecklistRegistry registry = new ChecklistRegistry(output.language());
        if (name == null) {
            registry.all().forEach(checklist -> list(checklist, terminal));
        } else {
            show(registry.find(name), terminal);
        }
        terminal.flush();
        return ExitCode.PASSED;
    }

    private void list(Checklist checklist, Terminal terminal) {
        int questions = checklist.controls().stream()
                .mapToInt(control -> control.questions().size())
                .sum();
        String validity = checklist
                .validity()
                .status(today == null ? LocalDate.now() : today)
                .name();
        terminal.line(terminal.style(Style.BOLD, Terminal.pad(checklist.key(), 38))
                + Terminal.pad(checklist.controls().size() + " controls", 14)
                + Terminal.pad(questions + " questions", 15)
                + Terminal.pad(validity, 10)
                + checklist.title().in(output.language()));
    }

    private void show(Checklist checklist, Terminal terminal) {
        terminal.line(terminal.style(Style.BOLD, checklist.title().in(output.language())) + "  " + checklist.key());
        terminal.line(checklist.url());
        for (Checklist.Section section : checklist.sections()) {
            terminal.line();
            terminal.line(terminal.style(Style.BOLD, section.title().in(output.language())));
            for (Control control : section.controls()) {
                terminal.line(
                        "  " + Terminal.pad(control.id(), 14) + control.title().in(output.language()));
            }
        }
    }
}
