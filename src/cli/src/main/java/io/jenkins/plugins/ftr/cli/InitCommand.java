package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.FtrDraft;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ftr init}: a draft answers file, filled from the infrastructure found. */
@Command(
        name = "init",
        header = "Draft an answers file from the infrastructure found.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "",
            "Drafts an answers file for DIR: every control with what it asks, answers filled where the infrastructure code "
                    + "shows them, and the resources that prove it. What the code cannot show stays open for you.",
            ""
        })
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FtrCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Directory (default: the current one).")
    private Path directory;

    @Option(
            names = "--checklist",
            paramLabel = "KEY",
            description = "Checklist to answer (default: " + ChecklistRegistry.DEFAULT_KEY + ").")
    private String checklist = ChecklistRegistry.DEFAULT_KEY;

    @Option(names = "--workload", paramLabel = "NAME", description = "Name of the workload (default: name of DIR).")
    private String workload;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "File to write, inside DIR (default: " + CheckRequest.DEFAULT_ANSWERS + ").")
    private String answers = CheckRequest.DEFAULT_ANSWERS;

    @Option(names = "--stdout", description = "Print the draft instead of writing the file.")
    private boolean toStandardOutput;

    @Option(names = "--force", description = "Replace an existing file.")
    private boolean force;

    @ArgGroup(validate = false, heading = "%nInfrastructure:%n")
    private InfrastructureOptions infrastructure = new InfrastructureOptions();

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        Path target = directory.resolve(answers);
        if (!toStandardOutput && !force && Files.exists(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + target + "' exists. Print the draft with --stdout, or replace the file with --force.");
        }
        CheckRequest request = request();
        String draft =
                TerminalProgress.during(output, parent.err(), progress -> FtrDraft.run(request, workload, progress));
        if (toStandardOutput) {
            parent.out().print(draft);
        } else {
            write(target, draft);
        }
        parent.out().flush();
        return ExitCode.PASSED;
    }

    private void write(Path target, String draft) throws IOException {
        Path temporary =
                Files.createTempFile(Objects.requireNonNullElse(target.getParent(), directory), ".ftr-", ".tmp");
        try {
            Files.writeString(temporary, draft, StandardCharsets.UTF_8);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        if (!output.quiet()) {
            parent.out().print("Wrote " + target + ". Fill in what is open, then run: ftr check " + directory + "\n");
        }
    }

    private CheckRequest request() {
        return CheckRequest.builder(directory, LocalDate.now())
                .answers(answers)
                .iac(infrastructure.patterns())
                .checklist(checklist)
                .settings(infrastructure.settings())
                .language(output.language())
                .build();
    }
}
