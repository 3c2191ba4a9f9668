package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.ToolVersion;
import java.io.PrintStream;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; all work is in the subcommands. */
@Command(
        name = "ftr",
        mixinStandardHelpOptions = true,
        versionProvider = FtrCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Continuous readiness for the AWS Foundational Technical Review.",
            "",
            "Reads the answers a team keeps in its repository (ftr-answers.yaml) and its infrastructure code, and says for "
                    + "every control whether it is ready, lacks justification, got worse, or is contradicted by the code.",
            ""
        },
        footer = {
            "",
            "Begin with:",
            "  ftr init            draft an answers file from the infrastructure found here",
            "  ftr check           judge it",
            "  ftr explain IAM-003 what a control means, what proves it, what an auditor refuses",
            "",
            "Exit codes: 0 passed or unstable, 1 gate failed, 2 bad input or usage, 3 internal error."
        },
        subcommands = {
            CheckCommand.class,
            ScanCommand.class,
            InitCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            RulesCommand.class,
            ChecklistsCommand.class,
            AutoComplete.GenerateCompletion.class
        })
final class FtrCommand implements Runnable {
    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    FtrCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }

    /** Reads the version only when asked. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ftr " + ToolVersion.get()};
        }
    }
}
