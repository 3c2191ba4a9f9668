package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.ToolVersion;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
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
        })
final class FtrCommand implements Runnable {
    /** By name, in the order of the help. */
    static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    FtrCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    private static Map<String, Class<?>> subcommands() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand.class);
        all.put("scan", ScanCommand.class);
        all.put("init", InitCommand.class);
        all.put("export", ExportCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("compare", CompareCommand.class);
        all.put("rules", RulesCommand.class);
        all.put("checklists", ChecklistsCommand.class);
        all.put("generate-completion", AutoComplete.GenerateCompletion.class);
        return all;
    }

    /**
     * The command line that understands some arguments. A subcommand takes longer to describe than to run on a small
     * repository, so when the first argument names one, the others are left out.
     */
    CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(this);
        String first = arguments.length == 0 ? "" : arguments[0];
        Class<?> only = SUBCOMMANDS.get(first);
        if (only == null || only == AutoComplete.GenerateCompletion.class) {
            SUBCOMMANDS.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(first, only);
        }
        return line;
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
