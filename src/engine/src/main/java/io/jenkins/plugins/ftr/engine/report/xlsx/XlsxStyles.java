package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks a cell can have. Styles belong to a workbook and are made once. */
final class XlsxStyles {
    private static final short TEXT_FORMAT = 49;
    private static final String INK = "1B2430";
    private static final String LINE = "DDE1E8";

    final CellStyle title;
    final CellStyle heading;
    final CellStyle header;
    final CellStyle label;
    final CellStyle text;
    final CellStyle guarded;
    final CellStyle strong;
    final CellStyle number;
    final CellStyle count;
    final CellStyle percent;
    final CellStyle date;
    final CellStyle official;
    final CellStyle officialGuarded;
    final CellStyle officialControl;
    final CellStyle officialControlGuarded;
    private final XSSFWorkbook workbook;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(18, true, INK), null, false);
        heading = style(font(13, true, INK), null, false);
        header = style(font(11, true, "FFFFFF"), "36455A", true);
        label = style(font(11, false, "566173"), null, true);
        text = ruled(asText(style(font(11, false, INK), null, true)));
        guarded = guarded(ruled(asText(style(font(11, false, INK), null, true))));
        strong = asText(style(font(11, true, INK), null, true));
        XSSFCellStyle numbers = ruled(style(font(11, false, INK), null, false));
        numbers.setAlignment(HorizontalAlignment.LEFT);
        number = numbers;
        XSSFCellStyle counts = style(font(11, true, INK), null, false);
        counts.setAlignment(HorizontalAlignment.LEFT);
        count = counts;
        XSSFCellStyle percents = style(font(11, false, INK), null, false);
        percents.setDataFormat(workbook.createDataFormat().getFormat("0\" %\""));
        percents.setAlignment(HorizontalAlignment.LEFT);
        percent = percents;
        XSSFCellStyle dates = style(font(11, false, INK), null, false);
        dates.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        dates.setAlignment(HorizontalAlignment.LEFT);
        date = dates;
        official = bordered(asText(style(font(11, false, INK), null, true)));
        officialGuarded = guarded(bordered(asText(style(font(11, false, INK), null, true))));
        officialControl = bordered(asText(style(font(11, true, INK), "EEF0F4", true)));
        officialControlGuarded = guarded(bordered(asText(style(font(11, true, INK), "EEF0F4", true))));
    }

    /** Colour of a state for words and chart. */
    static String ink(State state) {
        return switch (state) {
            case READY -> "1A7544";
            case NOT_APPLICABLE -> "5C6675";
            case ACCEPTED -> "0F6A8B";
            case NEEDS_JUSTIFICATION -> "8A5A00";
            case NOT_MET -> "B04300";
            case UNANSWERED -> "6B4AA8";
            case CONTRADICTED -> "BB1F33";
        };
    }

    private static String ground(State state) {
        return switch (state) {
            case READY -> "DFF1E6";
            case NOT_APPLICABLE -> "E9ECF0";
            case ACCEPTED -> "DDEFF6";
            case NEEDS_JUSTIFICATION -> "FBEFD0";
            case NOT_MET -> "FBE3D3";
            case UNANSWERED -> "ECE5F8";
            case CONTRADICTED -> "FADBDF";
        };
    }

    /** Colours the cells of a range that name a state. */
    void colourStates(Sheet sheet, ReportText words, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        State[] states = State.values();
        ConditionalFormattingRule[] rules = new ConditionalFormattingRule[states.length];
        for (int i = 0; i < states.length; i++) {
            String formula = '"' + words.of(states[i]).replace("\"", "\"\"") + '"';
            rules[i] = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, formula);
            PatternFormatting fill = rules[i].createPatternFormatting();
            fill.setFillBackgroundColor(colour(ground(states[i])));
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            rules[i].createFontFormatting().setFontColor(colour(ink(states[i])));
        }
        for (ConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        }
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, String ground, boolean wrap) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (ground != null) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /** Format "Text": what is typed over such a cell stays text too. */
    private static XSSFCellStyle asText(XSSFCellStyle style) {
        style.setDataFormat(TEXT_FORMAT);
        return style;
    }

    /** As if typed with a leading apostrophe: never taken for a formula, not even when somebody edits the cell. */
    private static XSSFCellStyle guarded(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static XSSFCellStyle ruled(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        ruled(style);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(
                new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, new DefaultIndexedColorMap());
    }
}
