package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/** Options of every command that prints. */
final class OutputOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of what is printed and reported: en or ja (default: en).")
    private Language language = Language.EN;

    @Option(names = "--no-color", description = "No colours. They are off anyway where the output is no terminal.")
    private boolean noColour;

    @Option(names = "--quiet", description = "Print nothing but errors; the exit code is the answer.")
    private boolean quiet;

    Language language() {
        return language;
    }

    boolean quiet() {
        return quiet;
    }

    Terminal terminal(PrintStream out) {
        return new Terminal(out, Terminal.wantsColour(noColour));
    }
}
