package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.view.ChangeView;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** What changed against the baseline, what got worse first; one row for each place. */
final class ChangesSheet {
    private final TableSheet table;
    private final XlsxStyles styles;
    private final ReportText text;

    ChangesSheet(Workbook workbook, XlsxStyles styles, ReportText text) {
        this.styles = styles;
        this.text = text;
        String[] headings = TableSheet.headings(
                text, "control", "title", "change", "before.state", "state", "message", "place", "remediation");
        table = new TableSheet(workbook, styles, text.get("xlsx.changes"), headings, 13, 36, 12, 20, 20, 55, 34, 60);
    }

    void write(FtrResult result) {
        List<ChangeView.Spot> nothing = List.of(new ChangeView.Spot(SourceRange.UNKNOWN, "", ""));
        for (ChangeView change : ChangeView.of(result, text)) {
            for (ChangeView.Spot spot : change.spots().isEmpty() ? nothing : change.spots()) {
                Row row = table.row();
                table.text(row, 0, change.control());
                table.text(row, 1, change.title());
                table.text(row, 2, text.of(change.kind()));
                table.text(row, 3, change.before() == null ? "" : text.of(change.before()));
                table.text(row, 4, change.after() == null ? "" : text.of(change.after()));
                table.text(row, 5, spot.message().isBlank() ? change.sentence() : spot.message());
                table.text(row, 6, CleanText.line(spot.at().toString()));
                table.text(row, 7, spot.remediation());
                table.end(row);
            }
        }
        styles.colourStates(table.sheet(), text, new CellRangeAddress(1, Math.max(1, table.last()), 3, 4));
        table.finish();
    }
}
