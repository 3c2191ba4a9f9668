package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A page to read in a browser: one folder, no script, no style in the page itself, so that it looks the same from a disk
 * and from Jenkins' artifact browser, whose content security policy allows neither.
 */
public final class HtmlReport implements Report {
    private static final String PAGE = "html/index.html";
    private static final String STYLE = "html/ftr.css";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> files() {
        return List.of(PAGE, STYLE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(STYLE, out -> {
            try (InputStream style = HtmlReport.class.getResourceAsStream("ftr.css")) {
                style.transferTo(out);
            }
        });
        output.write(PAGE, out -> new HtmlPage(result, context, out).write());
    }
}
