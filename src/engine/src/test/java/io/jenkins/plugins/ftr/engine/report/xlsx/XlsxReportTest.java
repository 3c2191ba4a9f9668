package io.jenkins.plugins.ftr.engine.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.report.FormulaGuard;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportTest {
    @TempDir
    private Path folder;

    @Test
    void hasTheSheetsAReaderLooksFor() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.regressed(), ReportContext.of(Language.EN))) {
            assertThat(names(workbook))
                    .containsExactly("Summary", "Changes", "Controls", "Findings", "AWS column order");
        }
        try (XSSFWorkbook workbook = workbook(SampleResults.regressed(), ReportContext.of(Language.JA))) {
            assertThat(names(workbook)).containsExactly("概要", "変化", "統制", "検出事項", "AWS の列順");
        }
    }

    @Test
    void theSummaryHasTheVerdictTheNumbersAndANativeChart() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.regressed(), ReportContext.of(Language.EN))) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            assertThat(value(sheet, "Verdict")).isEqualTo("Not ready");
            assertThat(value(sheet, "Readiness")).isEqualTo("37.0");
            assertThat(value(sheet, "Workload")).isEqualTo("Storefront");
            assertThat(value(sheet, "Contradicted")).isEqualTo("1.0");
            assertThat(value(sheet, "Needs justification")).isEqualTo("1.0");
            assertThat(value(sheet, "Controls that got worse")).contains("ARC-004, NETSEC-001");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getTitleText()
                            .getString())
                    .isEqualTo("Controls by state");
        }
    }

    @Test
    void theControlsHaveAHeaderThatStaysAFilterAndColours() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.regressed(), ReportContext.of(Language.EN))) {
            XSSFSheet sheet = workbook.getSheet("Controls");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:M10");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(14);
            Row row = row(sheet, "NETSEC-001");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Contradicted");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Ready");
            assertThat(row.getCell(6).getStringCellValue())
                    .isEqualTo("Port 22 is open to 0.0.0.0/0 (security-group-admin-ports)."
                            + " (network/security groups.tf:14)");
            assertThat(row.getCell(6).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void theChangesSayWhatGotWorseFirst() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.regressed(), ReportContext.of(Language.EN))) {
            Sheet sheet = workbook.getSheet("Changes");
            assertThat(column(sheet, 0))
                    .containsExactly("Control", "ARC-004", "ARC-004", "NETSEC-001", "IAM-003", "SUP-001");
            assertThat(column(sheet, 6)).contains("network/security groups.tf:14");
        }
    }

    @Test
    void theOfficialSheetHasEveryControlAndQuestionInOfficialOrder() throws IOException {
        Checklist list = new ChecklistRegistry().find("partner-hosted/2026.1");
        FtrResult sample = SampleResults.regressed();
        List<ControlResult> controls = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        expected.add("ID");
        for (Control control : list.controls()) {
            expected.add(control.id());
            control.questions().stream().map(Question::id).forEach(expected::add);
            ControlResult any = sample.control("IAM-003").orElseThrow();
            controls.add(new ControlResult(
                    control.id(),
                    control.title().en(),
                    "",
                    any.state(),
                    null,
                    false,
                    false,
                    List.of(),
                    Map.of(control.questions().get(0).id(), "Yes"),
                    "Response of " + control.id(),
                    List.of(),
                    List.of(),
                    "",
                    any.at(),
                    null));
        }
        assertThat(expected).hasSize(1 + 44 + 56);
        FtrResult result = new FtrResult(
                sample.toolVersion(),
                sample.workload(),
                sample.checklist(),
                "en",
                sample.date(),
                100,
                sample.counts(),
                controls,
                List.of(),
                List.of(),
                sample.baseline(),
                List.of(),
                sample.gate(),
                sample.infrastructure());
        try (XSSFWorkbook workbook =
                workbook(result, ReportContext.of(Language.EN).withChecklist(list))) {
            XSSFSheet sheet = workbook.getSheet("AWS column order");
            assertThat(column(sheet, 0)).containsExactlyElementsOf(expected);
            assertThat(sheet.isColumnHidden(3)).isTrue();
            Row control = row(sheet, "IAM-003");
            assertThat(control.getCell(4).getStringCellValue()).isEqualTo("Response of IAM-003");
            assertThat(control.getCell(3).getStringCellValue()).isEqualTo("Pass");
            Row question = row(sheet, "IAM-003.1");
            assertThat(question.getCell(2).getStringCellValue()).isEqualTo("Yes");
            assertThat(question.getCell(1).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void noCellIsAFormulaAndRiskyOnesAreGuarded() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.hostile(), ReportContext.of(Language.EN))) {
            int guarded = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                        if (cell.getCellType() == CellType.STRING && FormulaGuard.isRisky(cell.getStringCellValue())) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            assertThat(cell.getCellStyle().getDataFormatString())
                                    .isEqualTo("@");
                            guarded++;
                        }
                    }
                }
            }
            assertThat(guarded).isPositive();
        }
    }

    @Test
    void theFileItselfHoldsNoFormulaNoTimeAndNoControlCharacter() throws IOException, XMLStreamException {
        workbook(SampleResults.hostile(), ReportContext.of(Language.EN)).close();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipFile zip = new ZipFile(folder.resolve("ftr-report.xlsx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    XMLStreamReader xml = factory.createXMLStreamReader(zip.getInputStream(entry));
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamReader.START_ELEMENT) {
                            assertThat(xml.getLocalName()).isNotEqualTo("f");
                        }
                    }
                }
            }
            try (InputStream core = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
                String text = new String(core.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).contains("2026-11-23T00:00:00Z");
                assertThat(text.split("2026-11-23T00:00:00Z", -1)).hasSize(3);
            }
        }
    }

    @Test
    void textBeyondWhatACellHoldsIsCut() throws IOException {
        FtrResult sample = SampleResults.ready();
        ControlResult control = sample.controls().get(0);
        ControlResult longer = new ControlResult(
                control.id(),
                control.title(),
                control.section(),
                control.state(),
                null,
                false,
                false,
                List.of(),
                control.answers(),
                "😀".repeat(40_000),
                List.of(),
                List.of(),
                "",
                control.at(),
                null);
        FtrResult result = new FtrResult(
                sample.toolVersion(),
                sample.workload(),
                sample.checklist(),
                "en",
                sample.date(),
                100,
                sample.counts(),
                List.of(longer),
                List.of(),
                List.of(),
                sample.baseline(),
                List.of(),
                sample.gate(),
                sample.infrastructure());
        try (XSSFWorkbook workbook = workbook(result, ReportContext.of(Language.EN))) {
            String response =
                    row(workbook.getSheet("Controls"), "HOST-001").getCell(8).getStringCellValue();
            assertThat(response).hasSizeLessThanOrEqualTo(32_767).endsWith("😀…");
        }
    }

    @Test
    void holdsThousandsOfFindings() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleResults.large(5_000), ReportContext.of(Language.EN))) {
            assertThat(workbook.getSheet("Findings").getLastRowNum()).isEqualTo(5_000);
            assertThat(workbook.getSheet("Controls").getLastRowNum()).isEqualTo(44);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\n=1", " =1", "'=1", "\"=1", "＝1", "-", "=HYPERLINK(1)"})
    void guardsWhatMightBeAFormula(String text) {
        assertThat(FormulaGuard.isRisky(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "(x)", "Yes", "日本", "a\n=1"})
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.isRisky(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'',10,1", "short,10,1", "two words here,9,2", "日本語日本語,6,2", "aaaaaaaaaaaaaaaaaaaaaaaa,10,3"})
    void estimatesLines(String text, int width, int lines) {
        assertThat(RowHeight.lines(text, width)).isEqualTo(lines);
        assertThat(RowHeight.lines(text + "\nx", width)).isEqualTo(lines + 1);
    }

    @Test
    void sheetNamesAreAllowed() {
        for (Language language : Language.values()) {
            for (String sheet : List.of("summary", "controls", "findings", "changes", "official")) {
                assertThat(ReportText.of(language).get("xlsx." + sheet))
                        .hasSizeLessThanOrEqualTo(31)
                        .doesNotContainPattern("[\\[\\]*?/\\\\:]");
            }
        }
    }

    private XSSFWorkbook workbook(FtrResult result, ReportContext context) throws IOException {
        new XlsxReport().write(result, context, new OutputFolder(folder));
        try (InputStream in = Files.newInputStream(folder.resolve("ftr-report.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> values = new ArrayList<>();
        sheet.forEach(row -> values.add(row.getCell(column).getStringCellValue()));
        return values;
    }

    private static Row row(Sheet sheet, String first) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("No row " + first);
    }

    private static String value(Sheet sheet, String label) {
        return row(sheet, label).getCell(1).toString();
    }
}
