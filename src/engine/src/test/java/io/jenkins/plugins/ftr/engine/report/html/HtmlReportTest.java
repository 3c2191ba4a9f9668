package io.jenkins.plugins.ftr.engine.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)((?: [^<>\"]+(?:=\"[^\"<>]*\")?)*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    static Stream<FtrResult> results() {
        return Stream.of(
                SampleResults.regressed(), SampleResults.ready(), SampleResults.hostile(), SampleResults.large(2_000));
    }

    @Test
    void writesTheExpectedPage() throws IOException {
        Golden.check("index.html", page(SampleResults.regressed(), ReportContext.of(Language.EN)));
    }

    @Test
    void writesTheExpectedPageInJapanese() throws IOException {
        Golden.check("index_ja.html", page(SampleResults.regressed(), ReportContext.of(Language.JA)));
    }

    /** What Jenkins' policy for artifacts, {@code default-src 'none'; img-src 'self'; style-src 'self'}, would block. */
    @ParameterizedTest
    @MethodSource("results")
    void holdsNoScriptNoStyleAndNoHandler(FtrResult result) throws IOException {
        String page = page(result, ReportContext.of(Language.EN));
        List<String> names = new ArrayList<>();
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            names.add(tag.group(1).toLowerCase(java.util.Locale.ROOT));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                assertThat(attribute.group(1))
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .isNotEqualTo("src");
                if (attribute.group(1).equals("href")) {
                    assertThat(attribute.group(2)).matches("(https?://[^\\s]+|#[A-Za-z0-9._-]+|ftr\\.css)");
                }
            }
        }
        assertThat(names)
                .doesNotContain("script", "style", "img", "iframe", "object", "form", "base")
                .contains("main", "h1", "h2", "details", "svg");
        assertThat(page.replaceAll(TAG.pattern(), "").replace("<!DOCTYPE html>", ""))
                .doesNotContain("<");
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyLinkWithinThePageLeadsSomewhereAndIdsAreUnique(FtrResult result) throws IOException {
        String page = page(result, ReportContext.of(Language.EN));
        List<String> ids = values(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(values(page, "href").stream()
                        .filter(href -> href.startsWith("#"))
                        .map(href -> href.substring(1)))
                .isSubsetOf(ids);
        assertThat(values(page, "aria-labelledby")).isSubsetOf(ids);
    }

    @Test
    void headingsGoDownOneLevelAtATime() throws IOException {
        String page = page(SampleResults.regressed(), ReportContext.of(Language.EN));
        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
        int last = 0;
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.split("<h1")).hasSize(2);
    }

    @Test
    void saysWhatGotWorseAndWhereBeforeAnythingElse() throws IOException {
        String page = page(SampleResults.regressed(), ReportContext.of(Language.EN));
        int worse = page.indexOf("What got worse");
        assertThat(worse)
                .isPositive()
                .isLessThan(page.indexOf("id=\"gates\""))
                .isLessThan(page.indexOf("id=\"controls\""));
        assertThat(page.substring(worse, page.indexOf("Other changes")))
                .contains("ARC-004", "NETSEC-001", "network/security groups.tf:14", "Port 22 is open to 0.0.0.0/0.");
    }

    @Test
    void showsEveryControlOfTheLargestListWithItsExplanation() throws IOException {
        ReportContext context =
                ReportContext.of(Language.EN).withChecklist(new ChecklistRegistry().find("partner-hosted/2026.1"));
        String page = page(SampleResults.regressed(), context);
        for (FtrResult.ControlResult control : SampleResults.regressed().controls()) {
            assertThat(page).contains("id=\"control-" + control.id() + "\"");
        }
        assertThat(page).contains("What an auditor refuses", "IAM-003.1");
    }

    @Test
    void neverLinksAnythingButTheWeb() throws IOException {
        String page = page(SampleResults.hostile(), ReportContext.of(Language.EN));
        assertThat(values(page, "href")).noneMatch(href -> href.contains("javascript"));
        assertThat(page).contains("javascript:alert(1)");
    }

    /** WCAG 2.2, 1.4.3: text needs a contrast of 4.5 to 1. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsCanBeReadOnTheirGround(boolean dark) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/io/jenkins/plugins/ftr/engine/report/html/ftr.css"));
        Map<String, String> colours = new HashMap<>(colours(css.substring(0, css.indexOf("@media"))));
        if (dark) {
            int from = css.indexOf("@media (prefers-color-scheme: dark)");
            colours.putAll(colours(css.substring(from, css.indexOf("* {", from))));
        }
        List<String> states = List.of(
                "ready", "na", "accepted", "justify", "notmet", "unanswered", "contradicted", "text", "quiet", "link");
        for (String ground : List.of("card", "page")) {
            for (String ink : states) {
                assertContrast(colours, ink, ground);
            }
        }
        for (String ink : List.of("text", "quiet")) {
            assertContrast(colours, ink, "sunk");
            assertContrast(colours, ink, "warn-ground");
        }
        assertContrast(colours, "contradicted", "bad-ground");
        assertContrast(colours, "ready", "good-ground");
    }

    private static void assertContrast(Map<String, String> colours, String ink, String ground) {
        double a = luminance(colours.get(ink));
        double b = luminance(colours.get(ground));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertThat(contrast).as(ink + " on " + ground).isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static List<String> values(String page, String attribute) {
        List<String> values = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("<[^<>]* " + attribute + "=\"([^\"]*)\"").matcher(page);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private String page(FtrResult result, ReportContext context) throws IOException {
        new HtmlReport().write(result, context, new OutputFolder(folder));
        return Files.readString(folder.resolve("html/index.html"));
    }
}
