package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Entry point of the {@code ftr} command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code, see {@link ExitCode}. */
    public static void main(String[] arguments) {
        // The outputs are UTF-8 whatever the platform thinks: Japanese and file names must survive a C locale.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code;
        try {
            code = run(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("ftr: out of memory. Narrow the files (--iac), or give Java more: JAVA_TOOL_OPTIONS=-Xmx4g.");
            code = ExitCode.INTERNAL_ERROR;
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command with given outputs; what {@link #main} does without ending the process. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine commandLine = new FtrCommand(out, err).line(arguments);
        commandLine.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                Terminal.wantsColour(false) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setAbbreviatedOptionsAllowed(false);
        commandLine.registerConverter(Language.class, Language::of);
        commandLine.setParameterExceptionHandler(Main::badUsage);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, language(command), err));
        return commandLine.execute(arguments);
    }

    private static int badUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("ftr: " + failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr())) {
            command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.BAD_INPUT;
    }

    /** The language asked for by the command that failed; English where it has no such option. */
    private static Language language(CommandLine command) {
        OptionSpec option = command.getCommandSpec().findOption("--lang");
        return option == null ? Language.EN : option.getValue();
    }

    private static int failed(Exception failure, Language language, PrintStream err) {
        if (failure instanceof BadInput badInput) {
            badInput.sentences(language).forEach(sentence -> err.println("ftr: " + Terminal.clean(sentence)));
            return ExitCode.BAD_INPUT;
        }
        err.println("ftr: internal error: " + failure);
        err.println("This is a fault of ftr, not of your files. Please report it with the lines below.");
        failure.printStackTrace(err);
        return ExitCode.INTERNAL_ERROR;
    }
}
