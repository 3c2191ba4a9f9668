package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** One row for each control, in official order. */
final class ControlsSheet {
    private static final int STATE = 3;
    private static final int BEFORE = 5;

    private final TableSheet table;
    private final XlsxStyles styles;
    private final ReportText text;

    ControlsSheet(Workbook workbook, XlsxStyles styles, ReportText text) {
        this.styles = styles;
        this.text = text;
        String[] headings = TableSheet.headings(
                text,
                "id",
                "section",
                "control",
                "state",
                "worse",
                "before.state",
                "reasons",
                "answers",
                "response",
                "evidence",
                "acceptance",
                "rules",
                "place");
        table = new TableSheet(
                workbook,
                styles,
                text.get("xlsx.controls"),
                headings,
                13,
                22,
                34,
                20,
                9,
                20,
                55,
                18,
                55,
                40,
                30,
                34,
                24);
    }

    void write(FtrResult result) {
        for (ControlResult control : result.controls()) {
            Row row = table.row();
            table.text(row, 0, control.id());
            table.text(row, 1, control.section());
            table.text(row, 2, control.title());
            table.text(row, STATE, text.of(control.state()));
            table.text(row, 4, control.regressed() ? text.get("html.gotWorse") : "");
            table.text(row, BEFORE, control.previousState() == null ? "" : text.of(control.previousState()));
            table.text(row, 6, reasons(control));
            table.text(row, 7, answers(control));
            table.text(row, 8, control.response());
            table.text(row, 9, evidence(control));
            table.text(row, 10, acceptance(control));
            table.text(row, 11, String.join("\n", control.rules()));
            table.text(row, 12, CleanText.line(control.at().toString()));
            table.end(row);
        }
        int last = Math.max(1, table.last());
        styles.colourStates(table.sheet(), text, new CellRangeAddress(1, last, STATE, STATE));
        styles.colourStates(table.sheet(), text, new CellRangeAddress(1, last, BEFORE, BEFORE));
        table.finish();
    }

    private static String reasons(ControlResult control) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : control.reasons()) {
            String place = CleanText.line(reason.at().toString());
            lines.add(place.isEmpty() ? reason.message() : reason.message() + " (" + place + ')');
        }
        return String.join("\n", lines);
    }

    private static String answers(ControlResult control) {
        List<String> lines = new ArrayList<>();
        control.answers().forEach((question, answer) -> lines.add(question + ": " + answer));
        return String.join("\n", lines);
    }

    private String evidence(ControlResult control) {
        List<String> lines = new ArrayList<>();
        for (EvidenceResult evidence : control.evidence()) {
            String missing = evidence.found() ? "" : " (" + text.get("html.missing") + ')';
            lines.add(evidence.kind() + ": " + CleanText.line(evidence.value()) + missing);
        }
        return String.join("\n", lines);
    }

    private String acceptance(ControlResult control) {
        FtrResult.AcceptanceInfo acceptance = control.acceptance();
        if (acceptance == null) {
            return "";
        }
        return text.get(
                control.expiredAcceptance() ? "html.acceptance.expired" : "html.acceptance",
                acceptance.by(),
                acceptance.until() == null ? "–" : acceptance.until(),
                acceptance.because());
    }
}
