package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.Checked;
import io.jenkins.plugins.ftr.engine.check.FtrCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ftr export}: the answered checklist as a file for people, whatever the verdict. */
@Command(
        name = "export",
        header = "Write the answered checklist into a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "",
            "Writes the answered checklist of DIR, with the state of every control, into a folder. The verdict does not "
                    + "change the exit code: use 'ftr check' to gate.",
            ""
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private FtrCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Directory (default: the current one).")
    private Path directory;

    @Option(names = "--answers", paramLabel = "FILE", description = "Answers file inside DIR.")
    private String answers = CheckRequest.DEFAULT_ANSWERS;

    @Option(names = "--today", paramLabel = "DATE", description = "Day the run counts as, YYYY-MM-DD.")
    private LocalDate today;

    @ArgGroup(validate = false, heading = "%nInfrastructure:%n")
    private InfrastructureOptions infrastructure = new InfrastructureOptions();

    @Mixin
    private ReportOptions reports;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        reports.useDefaults("xlsx", Path.of("ftr"));
        reports.validate();

        CheckRequest request = CheckRequest.builder(directory, today == null ? LocalDate.now() : today)
                .answers(Paths.inside(directory, answers))
                .iac(infrastructure.patterns())
                .settings(infrastructure.settings())
                .language(output.language())
                .build();
        List<Checked> results =
                TerminalProgress.during(output, parent.err(), progress -> FtrCheck.run(request, progress));
        reports.write(results, parent.out());
        if (!output.quiet() && !reports.toStandardOutput()) {
            parent.out().print("Wrote " + reports.folder() + ".\n");
            parent.out().flush();
        }
        return ExitCode.PASSED;
    }
}
