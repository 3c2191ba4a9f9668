package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The answers in the column order of the requirements sheet of AWS's self-assessment workbook (version 2026.1): a row for
 * each control, which takes the response, followed by a row for each of its questions, which takes the answer. The texts
 * are ours; ids and order are official, so that ranges of column C and E can be pasted.
 */
final class OfficialSheet {
    /** Headings of the official sheet. Column D holds its Pass/Fail formula and is hidden there as it is here. */
    private static final String[] HEADINGS = {
        "ID",
        "Requirement Description",
        "Met? (Yes/No/NA)",
        "Approval Requirements",
        "Partner Response / Guidance",
        "AWS Solution Architect Comments ONLY"
    };

    private static final int APPROVAL = 3;

    private final TableSheet table;
    private final XlsxStyles styles;
    private final ReportText text;

    OfficialSheet(Workbook workbook, XlsxStyles styles, ReportText text) {
        this.styles = styles;
        this.text = text;
        table = new TableSheet(workbook, styles, text.get("xlsx.official"), HEADINGS, 13, 70, 18, 12, 70, 40);
        table.sheet().setColumnHidden(APPROVAL, true);
    }

    void write(FtrResult result, Optional<Checklist> checklist) {
        for (ControlResult control : result.controls()) {
            Optional<Control> described = checklist.flatMap(list -> list.control(control.id()));
            boolean passed = described
                    .map(known -> known.passRule().holds(control.answers(), control.response()))
                    .orElse(control.state() == State.READY || control.state() == State.NOT_APPLICABLE);
            row(
                    styles.officialControl,
                    styles.officialControlGuarded,
                    control.id(),
                    control.title(),
                    "",
                    passed ? "Pass" : "Fail",
                    control.response());
            questions(control, described)
                    .forEach((id, question) -> row(
                            styles.official,
                            styles.officialGuarded,
                            id,
                            question,
                            control.answers().getOrDefault(id, ""),
                            "",
                            ""));
        }
    }

    /** Question ids with their texts, in official order; without the checklist at hand only the answered ones. */
    private Map<String, String> questions(ControlResult control, Optional<Control> described) {
        Map<String, String> questions = new LinkedHashMap<>();
        if (described.isPresent()) {
            for (Question question : described.get().questions()) {
                questions.put(question.id(), question.text().in(text.language()));
            }
        } else {
            control.answers().keySet().forEach(id -> questions.put(id, ""));
        }
        return questions;
    }

    private void row(CellStyle plain, CellStyle guarded, String... values) {
        Row row = table.row();
        for (int i = 0; i < HEADINGS.length; i++) {
            TableSheet.text(row, i, i < values.length ? values[i] : "", plain, guarded);
        }
        table.end(row);
    }
}
