package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.check.Checked;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.Reports;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of commands that write reports: into a folder, or one of them to the standard output. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder for the reports; created if it is missing.")
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            description =
                    "Reports to write: json, xlsx, html, sarif, junit, csv, md, separated by commas (default with "
                            + "--output: json). Without --output a single text format goes to the standard output.")
    private String formats;

    private List<Report> reports = List.of();

    /** For commands whose whole point is a file: what to write where when the user says neither. */
    void useDefaults(String defaultFormats, Path defaultFolder) {
        if (formats == null) {
            formats = defaultFormats;
            output = output == null ? defaultFolder : output;
        }
    }

    Path folder() {
        return output;
    }

    /** Checks what was asked for before any long work begins. */
    void validate() {
        if (formats == null && output == null) {
            return;
        }
        reports = Reports.of(formats == null ? "json" : formats);
        if (output == null && (reports.size() > 1 || reports.get(0).files().size() > 1 || isBinary(reports.get(0)))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + formats + " needs a folder: name one with --output, e.g. --output ftr.");
        }
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--output '" + output + "' is a file; a folder is needed.");
        }
    }

    private static boolean isBinary(Report report) {
        return report.id().equals("xlsx");
    }

    /** Whether a report takes the place of the table. */
    boolean toStandardOutput() {
        return output == null && !reports.isEmpty();
    }

    /** Writes the reports of all results; those of several checklists into a folder each. */
    void write(List<Checked> results, PrintStream out) throws IOException {
        for (Checked checked : results) {
            if (toStandardOutput()) {
                print(checked, out);
            } else if (output != null) {
                Path folder = results.size() == 1
                        ? output
                        : output.resolve(checked.checklist().id() + "-"
                                + checked.checklist().version());
                writeTo(folder, checked);
            }
        }
    }

    private void writeTo(Path folder, Checked checked) throws IOException {
        OutputFolder target = new OutputFolder(folder);
        for (Report report : reports) {
            report.write(checked.result(), checked.reportContext(), target);
        }
    }

    private void print(Checked checked, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("ftr");
        try {
            writeTo(folder, checked);
            out.write(Files.readAllBytes(folder.resolve(reports.get(0).files().get(0))));
            out.flush();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(ReportOptions::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
