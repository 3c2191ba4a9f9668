package io.jenkins.plugins.ftr.engine.report.markdown;

import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text for a comment on a pull request or the summary of a check: verdict first, then what got worse and where. */
public final class MarkdownReport implements Report {
    private static final String FILE = "ftr-report.md";

    @Override
    public String id() {
        return "md";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(FILE, out -> out.write(text(result, context).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The report as a text, for a caller that has no file to write, such as a check run.
     *
     * @param result what to report
     * @param context language and most characters
     */
    public static String text(FtrResult result, ReportContext context) {
        return new MarkdownWriter(result, context).text();
    }
}
