package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.FormulaGuard;
import io.jenkins.plugins.ftr.engine.report.view.Compared;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Section;
import io.jenkins.plugins.ftr.engine.report.view.Verdict;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: verdict, numbers, gates, sections, and a native chart of the states. */
final class SummarySheet {
    private static final int CHART_ROWS = 16;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final ReportText text;
    private int next;

    SummarySheet(XSSFWorkbook workbook, XlsxStyles styles, ReportText text) {
        this.sheet = workbook.createSheet(text.get("xlsx.summary"));
        this.styles = styles;
        this.text = text;
    }

    void write(FtrResult result) {
        int[] widths = {30, 64, 12, 12, 16, 16, 16, 16};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        TableSheet.printOnPages(sheet, PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 1);
        cell(row(), 0, text.get("xlsx.title", result.workload().name()), styles.title);
        next++;
        facts(result);
        next++;
        int counts = counts(result);
        chart(counts);
        next = Math.max(next, counts + CHART_ROWS) + 1;
        gates(result);
        next++;
        sections(result);
        sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(0, 0));
    }

    private void facts(FtrResult result) {
        Verdict verdict = Verdict.of(result, text);
        Row row = fact("verdict", verdict.headline());
        row.getCell(1).setCellStyle(styles.strong);
        fact("why", verdict.sentence());
        Cell readiness = labelled("readiness").createCell(1);
        readiness.setCellValue(result.readiness());
        readiness.setCellStyle(styles.percent);
        fact("gate", text.of(result.gate().status()));
        fact("workload", result.workload().name());
        fact("owner", result.workload().owner());
        FtrResult.ChecklistInfo list = result.checklist();
        fact("checklist", list.title() + " (" + list.id() + '/' + list.version() + ')');
        date("date", result.date());
        fact("baseline", Compared.sentence(result, text));
        FtrResult.InfrastructureSummary read = result.infrastructure();
        fact("infrastructure", text.get("html.infrastructure.read", read.files(), read.resources()));
        if (!read.parseErrors().isEmpty() || read.unresolved() > 0) {
            fact(
                    "limits",
                    text.count("html.parseErrors", read.parseErrors().size())
                            + text.get("list.separator")
                            + text.count("html.unresolved", read.unresolved()));
        }
        fact("tool", result.toolVersion());
    }

    /** Answers the first row of the table of counts. */
    private int counts(FtrResult result) {
        header("state", "controls");
        int first = next;
        for (State state : State.values()) {
            Row row = row();
            cell(row, 0, text.of(state), styles.text);
            Cell count = row.createCell(1);
            count.setCellValue(result.counts().getOrDefault(state, 0));
            count.setCellStyle(styles.count);
        }
        styles.colourStates(sheet, text, new CellRangeAddress(first, next - 1, 0, 0));
        return first;
    }

    private void chart(int first) {
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, 2, first - 1, 8, first - 1 + CHART_ROWS);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        chart.setTitleText(text.get("xlsx.chart"));
        chart.setTitleOverlay(false);
        // Left alone, the title would carry the language of the machine.
        Locale language = Locale.forLanguageTag(text.language().tag());
        chart.getTitle().getBody().getParagraphs().forEach(paragraph -> paragraph
                .getTextRuns()
                .forEach(run -> run.setLanguage(language)));
        XDDFCategoryAxis states = chart.createCategoryAxis(AxisPosition.LEFT);
        states.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(0);
        int last = first + State.values().length - 1;
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        XDDFNumericalDataSource<Double> counts =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, 1, 1));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, states, numbers);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(40);
        XDDFChartData.Series series = bars.addSeries(names, counts);
        series.setTitle(text.get("label.controls"), null);
        for (State state : State.values()) {
            int rgb = Integer.parseInt(XlsxStyles.ink(state), 16);
            XDDFColor colour = XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
            series.getDataPoint(state.ordinal()).setFillProperties(new XDDFSolidFillProperties(colour));
        }
        chart.plot(bars);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.SLATE_GRAY)));
    }

    private void gates(FtrResult result) {
        cell(row(), 0, text.get("html.gates"), styles.heading);
        header("metric", "message", "actual", "threshold", "criticality", "result");
        for (GateItem item : result.gate().items()) {
            Row row = row();
            cell(row, 0, text.of(item.metric()), styles.text);
            TableSheet.text(row, 1, item.message(), styles.text, styles.guarded);
            number(row, 2, item.actual());
            number(row, 3, item.threshold());
            cell(row, 4, text.of(item.criticality()), styles.text);
            cell(row, 5, text.get(item.broken() ? "html.gate.broken" : "html.gate.kept"), styles.strong);
            RowHeight.fit(row);
        }
    }

    private void sections(FtrResult result) {
        cell(row(), 0, text.get("xlsx.sections"), styles.heading);
        header("section", "state");
        for (Section section : Section.of(result)) {
            Row row = row();
            TableSheet.text(row, 0, section.title(), styles.text, styles.guarded);
            String state = section.applicable() == 0
                    ? text.of(State.NOT_APPLICABLE)
                    : text.get("html.section.ready", section.ready(), section.applicable());
            cell(row, 1, state, styles.text);
        }
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private Row labelled(String label) {
        Row row = row();
        cell(row, 0, text.get("label." + label), styles.label);
        return row;
    }

    private Row fact(String label, String value) {
        Row row = labelled(label);
        TableSheet.text(row, 1, value, styles.text, styles.guarded);
        RowHeight.fit(row);
        return row;
    }

    private void date(String label, LocalDate day) {
        Cell cell = labelled(label).createCell(1);
        cell.setCellValue(day);
        cell.setCellStyle(styles.date);
    }

    private void header(String... labels) {
        Row row = row();
        for (int i = 0; i < labels.length; i++) {
            cell(row, i, text.get("label." + labels[i]), styles.header);
        }
    }

    private static void cell(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(FormulaGuard.cell(value));
        cell.setCellStyle(style);
    }

    private void number(Row row, int column, int value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(styles.number);
    }
}
