package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsTest {
    @TempDir
    private Path folder;

    static Stream<Report> reports() {
        return Reports.all().stream();
    }

    @Test
    void findsReportsByName() {
        assertThat(Reports.of("json")).extracting(Report::id).containsExactly("json");
        assertThat(Reports.of(" XLSX , html,json html")).extracting(Report::id).containsExactly("json", "xlsx", "html");
        assertThat(Reports.of("")).isEmpty();
        assertThat(Reports.ids()).containsExactly("json", "xlsx", "html", "sarif", "junit", "csv", "md");
    }

    @Test
    void suggestsTheNearestName() {
        assertThatThrownBy(() -> Reports.of("json,xslx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown report format 'xslx'. Allowed: json, xlsx, html, sarif, junit, csv, md."
                        + " Did you mean xlsx?");
        assertThatThrownBy(() -> Reports.of("htm", Language.JA))
                .hasMessageStartingWith("レポート形式 'htm' は不明です。")
                .hasMessageContaining("html");
        assertThatThrownBy(() -> Reports.of("pdf")).hasMessageEndingWith("md.");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writesTheFilesItNamesAndNoOther(Report report) throws IOException {
        report.write(SampleResults.regressed(), ReportContext.of(Language.EN), new OutputFolder(folder));
        assertThat(filesIn(folder)).containsExactlyInAnyOrderElementsOf(report.files());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sameInputGivesSameBytesWhereverAndWheneverItRuns(Report report) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        report.write(SampleResults.regressed(), ReportContext.of(Language.JA), new OutputFolder(first));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Thread.sleep(1_100);
            report.write(SampleResults.regressed(), ReportContext.of(Language.JA), new OutputFolder(second));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String file : report.files()) {
            assertThat(Files.readAllBytes(second.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(first.resolve(file)));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void copesWithHostileTextInEveryField(Report report) throws IOException {
        for (Language language : Language.values()) {
            report.write(SampleResults.hostile(), ReportContext.of(language), new OutputFolder(folder));
        }
        assertThat(filesIn(folder)).containsExactlyInAnyOrderElementsOf(report.files());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void staysUsableWithManyFindings(Report report) throws IOException {
        FtrResult large = SampleResults.large(2_000);
        long start = System.nanoTime();
        report.write(large, ReportContext.of(Language.EN), new OutputFolder(folder));
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
    }

    @Test
    void writesSeveralAtOnce() throws IOException {
        List<String> written = Reports.write(
                Reports.of("md,json"),
                SampleResults.ready(),
                ReportContext.of(SampleResults.ready()),
                new OutputFolder(folder));
        assertThat(written).containsExactly("ftr-result.json", "ftr-report.md");
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
