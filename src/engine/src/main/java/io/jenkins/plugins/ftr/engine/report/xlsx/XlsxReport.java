package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.ToolVersion;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook: summary with a chart, controls, findings, changes, and a sheet whose columns are in the order of AWS's
 * self-assessment, to paste from. All sheets but the small summary are streamed, so that memory does not grow with the
 * number of findings.
 */
public final class XlsxReport implements Report {
    private static final String FILE = "ftr-report.xlsx";
    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(FILE, out -> write(result, context, out));
    }

    private static void write(FtrResult result, ReportContext context, OutputStream out) throws IOException {
        ReportText text = ReportText.of(context.language());
        XSSFWorkbook whole = new XSSFWorkbook();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(whole, ROWS_IN_MEMORY, true, false)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(whole, result, text);
            XlsxStyles styles = new XlsxStyles(whole);
            new SummarySheet(whole, styles, text).write(result);
            new ChangesSheet(workbook, styles, text).write(result);
            new ControlsSheet(workbook, styles, text).write(result);
            new FindingsSheet(workbook, styles, text).write(result);
            new OfficialSheet(workbook, styles, text).write(result, context.checklist());
            FixedZip.write(workbook::write, out);
        }
    }

    /** Document properties; a date that is left open would become the time of writing. */
    private static void describe(XSSFWorkbook workbook, FtrResult result, ReportText text) {
        Date day = Date.from(result.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(text.get("xlsx.title", CleanText.line(result.workload().name())));
        core.setCreator(ToolVersion.NAME);
        core.setLastModifiedByUser(ToolVersion.NAME);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        properties.getExtendedProperties().setApplication(ToolVersion.NAME);
    }
}
