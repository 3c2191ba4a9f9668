package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.report.FormulaGuard;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is one table: header that stays, filter, widths, print set-up. Rows are written from top to bottom. */
final class TableSheet {
    private static final int WIDTH_UNIT = 256;
    private static final int MOST_ON_A4 = 8;

    private final Sheet sheet;
    private final XlsxStyles styles;
    private final int columns;
    private int next;

    /**
     * @param workbook where to
     * @param styles looks
     * @param name sheet name
     * @param headings column headings
     * @param widths column widths in characters
     */
    TableSheet(Workbook workbook, XlsxStyles styles, String name, String[] headings, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = headings.length;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        printOnPages(sheet, columns > MOST_ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        Row row = row();
        for (int i = 0; i < headings.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(FormulaGuard.cell(headings[i]));
            cell.setCellStyle(styles.header);
        }
        end(row);
    }

    /** Headings from the catalogue. */
    static String[] headings(ReportText text, String... labels) {
        String[] headings = new String[labels.length];
        for (int i = 0; i < labels.length; i++) {
            headings[i] = text.get("label." + labels[i]);
        }
        return headings;
    }

    /**
     * As wide as the page and as many pages long as it takes.
     *
     * @param paper one of the paper sizes of {@link PrintSetup}
     */
    static void printOnPages(Sheet sheet, short paper) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(paper);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("&P / &N");
    }

    Sheet sheet() {
        return sheet;
    }

    Row row() {
        return sheet.createRow(next++);
    }

    /** Ends a row: no cell is added after this. */
    void end(Row row) {
        RowHeight.fit(row);
    }

    /** Index of the row written last. */
    int last() {
        return next - 1;
    }

    void text(Row row, int column, String text) {
        text(row, column, text, styles.text, styles.guarded);
    }

    /** A cell of text, always of the type text, in the guarded look when it might be taken for a formula. */
    static void text(Row row, int column, String text, CellStyle plain, CellStyle guarded) {
        String clean = FormulaGuard.cell(text);
        Cell cell = row.createCell(column);
        cell.setCellStyle(FormulaGuard.isRisky(clean) ? guarded : plain);
        if (!clean.isEmpty()) {
            cell.setCellValue(clean);
        }
    }

    void number(Row row, int column, int value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.number);
        if (value > 0) {
            cell.setCellValue(value);
        }
    }

    /** Puts the filter on, once all rows are written. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, last()), 0, columns - 1));
    }
}
