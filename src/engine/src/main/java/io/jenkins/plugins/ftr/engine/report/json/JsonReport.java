package io.jenkins.plugins.ftr.engine.report.json;

import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.util.List;

/** The result file, for programs and as the baseline of later runs. */
public final class JsonReport implements Report {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public List<String> files() {
        return List.of(ResultJson.FILE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(ResultJson.FILE, out -> ResultJson.write(result, out));
    }
}
