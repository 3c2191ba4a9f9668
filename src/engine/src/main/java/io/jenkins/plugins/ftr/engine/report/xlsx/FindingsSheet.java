package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.view.Bearing;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** One row for each finding, suppressed ones included, in stable order. */
final class FindingsSheet {
    private final TableSheet table;
    private final ReportText text;

    FindingsSheet(Workbook workbook, XlsxStyles styles, ReportText text) {
        this.text = text;
        String[] headings = TableSheet.headings(
                text,
                "severity",
                "outcome",
                "rule",
                "title",
                "controls",
                "resource",
                "type",
                "file",
                "line",
                "message",
                "remediation",
                "instances",
                "origin",
                "suppression");
        table = new TableSheet(
                workbook,
                styles,
                text.get("xlsx.findings"),
                headings,
                11,
                12,
                32,
                36,
                18,
                36,
                24,
                34,
                7,
                50,
                60,
                36,
                30,
                30);
    }

    void write(FtrResult result) {
        for (Finding finding : result.findings()) {
            Row row = table.row();
            table.text(row, 0, text.of(finding.severity()));
            table.text(row, 1, text.of(finding.outcome()));
            table.text(row, 2, finding.rule());
            table.text(row, 3, finding.title());
            table.text(row, 4, String.join(", ", Bearing.on(result, finding.controls())));
            table.text(row, 5, finding.address());
            table.text(row, 6, finding.type());
            table.text(row, 7, CleanText.line(finding.at().file()));
            table.number(row, 8, finding.at().line());
            table.text(row, 9, finding.message());
            table.text(row, 10, finding.remediation());
            table.text(row, 11, String.join("\n", finding.instances()));
            table.text(row, 12, finding.origin());
            table.text(row, 13, finding.suppression());
            table.end(row);
        }
        table.finish();
    }
}
