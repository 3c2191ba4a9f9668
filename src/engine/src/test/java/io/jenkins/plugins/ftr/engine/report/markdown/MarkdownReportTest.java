package io.jenkins.plugins.ftr.engine.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.report.Golden;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private static final ReportContext ENGLISH = ReportContext.of(Language.EN);

    @Test
    void writesTheExpectedText() {
        Golden.check("ftr-report.md", MarkdownReport.text(SampleResults.regressed(), ENGLISH));
        Golden.check("ftr-report_ja.md", MarkdownReport.text(SampleResults.regressed(), ReportContext.of(Language.JA)));
    }

    @Test
    void theVerdictComesFirstThenWhatGotWorseWithItsPlace() {
        List<String> lines =
                MarkdownReport.text(SampleResults.regressed(), ENGLISH).lines().toList();
        assertThat(lines.get(0)).isEqualTo("## ❌ Not ready");
        int worse = lines.indexOf("### What got worse");
        assertThat(worse).isBetween(1, 8);
        assertThat(lines.subList(worse, worse + 8))
                .anyMatch(line -> line.contains("NETSEC-001"))
                .anyMatch(line -> line.contains("<code>network/security groups.tf:14</code>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 5_000, 60_000})
    void staysWithinItsSizeAndClosesWhatItOpens(int most) {
        String text = MarkdownReport.text(SampleResults.large(3_000), ENGLISH.withMarkdownCharacters(most));
        assertThat(text).hasSizeLessThanOrEqualTo(most).contains("in the full report");
        assertThat(text.split("<details>", -1)).hasSameSizeAs(text.split("</details>", -1));
    }

    @Test
    void hostileTextStaysText() {
        String text = MarkdownReport.text(SampleResults.hostile(), ENGLISH);
        String rest = text.replaceAll("</?(details|summary|code|sub)>|<br>", "");
        assertThat(rest).doesNotContain("<").doesNotContain("\u0000").doesNotContain("\u202e");
        assertThat(text).doesNotContain("@SUM").contains("@\u200BSUM");
        for (String line : text.lines().filter(line -> line.startsWith("| ")).toList()) {
            assertThat(line.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aws_s3_bucket.b,aws_s3_bucket.b",
        "*bold*,\\*bold\\*",
        "_it_,\\_it\\_",
        "[x](javascript:y),\\[x\\](javascript:y)",
        "<b>,&lt;b&gt;",
        "- item,\\- item",
        "a & b,a &amp; b",
        "`x`,\\`x\\`",
        "a|b,a\\|b"
    })
    void escapesMarkupAndNothingElse(String text, String expected) {
        assertThat(MarkdownText.escape(text)).isEqualTo(expected);
    }

    @Test
    void aSnippetCannotLeaveItsBlock() {
        assertThat(MarkdownText.remediation("Do this.\n\nx = 1\n```\n# out"))
                .isEqualTo("Do this.\n\n````\nx = 1\n```\n# out\n````");
    }
}
