package io.jenkins.plugins.ftr.engine.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.report.FormulaGuard;
import io.jenkins.plugins.ftr.engine.report.Golden;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportTest {
    private static final ReportContext PLAIN = ReportContext.of(Language.EN).withByteOrderMark(false);

    @TempDir
    private Path folder;

    @Test
    void writesTheExpectedFiles() throws IOException {
        // Golden files have the line ends of the repository.
        Golden.check(
                "ftr-controls.csv",
                file(SampleResults.regressed(), PLAIN, "ftr-controls.csv").replace("\r\n", "\n"));
        Golden.check(
                "ftr-findings.csv",
                file(SampleResults.regressed(), PLAIN, "ftr-findings.csv").replace("\r\n", "\n"));
    }

    @Test
    void startsWithAByteOrderMarkUnlessToldNotTo() throws IOException {
        assertThat(file(SampleResults.ready(), ReportContext.of(Language.EN), "ftr-controls.csv"))
                .startsWith("\uFEFFid,");
        assertThat(file(SampleResults.ready(), PLAIN, "ftr-controls.csv")).startsWith("id,");
    }

    @Test
    void everyRecordHasAllFieldsAndEndsWithCarriageReturnAndLineFeed() throws IOException {
        for (FtrResult result : List.of(SampleResults.regressed(), SampleResults.hostile(), SampleResults.large(50))) {
            for (String name : List.of("ftr-controls.csv", "ftr-findings.csv")) {
                String text = file(result, PLAIN, name);
                assertThat(text).endsWith("\r\n");
                List<List<String>> records = parsed(text);
                assertThat(records)
                        .hasSize(1
                                + (name.contains("controls")
                                        ? result.controls().size()
                                        : result.findings().size()));
                assertThat(records).allMatch(record -> record.size() == 14);
            }
        }
    }

    @Test
    void noFieldIsAFormula() throws IOException {
        for (String name : List.of("ftr-controls.csv", "ftr-findings.csv")) {
            for (List<String> record : parsed(file(SampleResults.hostile(), PLAIN, name))) {
                for (String field : record) {
                    assertThat(field.startsWith("'") || !FormulaGuard.isRisky(field))
                            .as(field)
                            .isTrue();
                }
            }
        }
        assertThat(parsed(file(SampleResults.hostile(), PLAIN, "ftr-controls.csv"))
                        .get(1)
                        .get(8))
                .startsWith("'=HYPERLINK(");
    }

    @Test
    void textComesBackAsItWas() throws IOException {
        List<List<String>> records = parsed(file(SampleResults.regressed(), PLAIN, "ftr-findings.csv"));
        assertThat(records.get(1).get(10)).isEqualTo("Action is \"*\".");
        assertThat(records.get(1).get(11))
                .isEqualTo("Name the actions that are needed.\n\nactions = [\"s3:GetObject\"]");
        assertThat(records.get(3).get(7)).isEqualTo("network/security groups.tf");
    }

    /** Reads RFC 4180. */
    private static List<List<String>> parsed(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                record.add(field.toString());
                field.setLength(0);
            } else if (!quoted && c == '\r') {
                record.add(field.toString());
                field.setLength(0);
                records.add(record);
                record = new ArrayList<>();
                i++;
            } else {
                field.append(c);
            }
        }
        assertThat(quoted).isFalse();
        return records;
    }

    private String file(FtrResult result, ReportContext context, String name) throws IOException {
        new CsvReport().write(result, context, new OutputFolder(folder));
        return Files.readString(folder.resolve(name));
    }
}
