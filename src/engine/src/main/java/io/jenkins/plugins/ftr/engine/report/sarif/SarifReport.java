package io.jenkins.plugins.ftr.engine.report.sarif;

import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.util.List;

/**
 * Findings and controls that are not ready as <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, for code scanning.
 */
public final class SarifReport implements Report {
    private static final String FILE = "ftr-report.sarif";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(FILE, out -> new SarifWriter(result, context, out).write());
    }
}
