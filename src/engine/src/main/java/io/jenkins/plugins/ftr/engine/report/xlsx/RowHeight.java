package io.jenkins.plugins.ftr.engine.report.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Makes a row as high as its wrapped text needs. Spreadsheet programs do not agree on whether to work that out when a file
 * is opened, so it is estimated here, without fonts, which a build machine may not have.
 */
final class RowHeight {
    private static final float LINE_POINTS = 15f;
    private static final float MOST_POINTS = 405f;
    private static final int WIDTH_UNIT = 256;

    private RowHeight() {}

    static void fit(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), width(row.getSheet(), cell)));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + 1));
        }
    }

    private static int width(Sheet sheet, Cell cell) {
        return Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT - 1);
    }

    /** Lines a text takes in a column so many characters wide; East Asian characters are two wide. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            int wide = isWide(c) ? 2 : 1;
            used += wide;
            word = c == ' ' || wide == 2 ? 0 : word + wide;
            if (used > width) {
                lines++;
                used = word > 0 && word < width ? word : wide;
            }
        }
        return lines;
    }

    private static boolean isWide(char c) {
        return c >= '\u1100'
                && (c <= '\u115F'
                        || c >= '\u2E80' && c <= '\uD7A3'
                        || c >= '\uF900' && c <= '\uFAFF'
                        || c >= '\uFE30' && c <= '\uFE6F'
                        || c >= '\uFF00' && c <= '\uFF60'
                        || c >= '\uFFE0' && c <= '\uFFE6');
    }
}
