package io.jenkins.plugins.ftr.engine.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.report.Golden;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks what the SARIF 2.1.0 schema and text demand of the parts that are used here. */
class SarifReportTest {
    @TempDir
    private Path folder;

    static Stream<FtrResult> results() {
        return Stream.of(
                SampleResults.regressed(), SampleResults.ready(), SampleResults.hostile(), SampleResults.large(300));
    }

    @Test
    void writesTheExpectedLog() throws IOException {
        Golden.check("ftr-report.sarif", text(SampleResults.regressed(), ReportContext.of(Language.EN)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void keepsTheRulesOfTheFormat(FtrResult result) throws IOException {
        JsonNode log = log(result);
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = log.get("runs").get(0);
        JsonNode rules = run.at("/tool/driver/rules");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> {
            assertThat(ids.add(rule.get("id").asText())).isTrue();
            assertThat(rule.at("/help/markdown").isTextual()).isTrue();
            assertThat(rule.at("/help/text").isTextual()).isTrue();
            assertThat(Double.parseDouble(
                            rule.at("/properties/security-severity").asText()))
                    .isBetween(0.0, 10.0);
        });
        Set<String> fingerprints = new HashSet<>();
        Set<Boolean> compared = new HashSet<>();
        for (JsonNode item : run.get("results")) {
            String rule = item.get("ruleId").asText();
            assertThat(rules.get(item.get("ruleIndex").intValue()).get("id").asText())
                    .isEqualTo(rule);
            assertThat(item.get("kind").asText()).isIn("fail", "open", "pass");
            assertThat(item.get("level").asText().equals("none"))
                    .isEqualTo(!item.get("kind").asText().equals("fail"));
            assertThat(item.at("/message/text").asText()).isNotBlank();
            assertThat(fingerprints.add(item.get("partialFingerprints").toString()))
                    .isTrue();
            compared.add(item.has("baselineState"));
            assertThat(item.path("relatedLocations")).doesNotHaveDuplicates();
            for (JsonNode location : item.get("locations")) {
                place(location.get("physicalLocation"));
            }
        }
        assertThat(compared).hasSizeLessThanOrEqualTo(1);
    }

    private static void place(JsonNode place) {
        URI uri = URI.create(place.at("/artifactLocation/uri").asText());
        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getRawPath()).doesNotStartWith("/");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        JsonNode region = place.get("region");
        if (region != null) {
            assertThat(region.get("startLine").intValue()).isPositive();
            assertThat(region.get("endLine").intValue())
                    .isGreaterThanOrEqualTo(region.get("startLine").intValue());
        }
    }

    @Test
    void tellsNewFromKnownSuppressedAndUnknown() throws IOException {
        JsonNode results = log(SampleResults.regressed()).at("/runs/0/results");
        JsonNode open = find(results, "security-group-admin-ports");
        assertThat(open.get("baselineState").asText()).isEqualTo("new");
        assertThat(open.get("level").asText()).isEqualTo("error");
        assertThat(open.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("network/security%20groups.tf");
        assertThat(open.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(14);
        assertThat(open.at("/message/text").asText()).contains("var.admin_cidr");
        JsonNode suppressed = find(results, "s3-bucket-public-access-block");
        assertThat(suppressed.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(suppressed.at("/suppressions/0/justification").asText()).isEqualTo("Public website by intent");
        assertThat(suppressed.get("baselineState").asText()).isEqualTo("unchanged");
        JsonNode unknown = find(results, "rds-storage-encrypted");
        assertThat(unknown.get("kind").asText()).isEqualTo("open");
        assertThat(unknown.get("level").asText()).isEqualTo("none");
    }

    @Test
    void controlsThatAreNotReadyAreResultsToo() throws IOException {
        JsonNode log = log(SampleResults.regressed());
        JsonNode results = log.at("/runs/0/results");
        List<String> rules = results.findValuesAsText("ruleId");
        assertThat(rules)
                .contains("SUP-001", "ARC-004", "IAM-006", "NETSEC-001", "RES-004")
                .doesNotContain("HOST-001", "CAA-001");
        assertThat(find(results, "NETSEC-001").get("baselineState").asText()).isEqualTo("new");
        assertThat(find(results, "IAM-006").get("baselineState").asText()).isEqualTo("unchanged");
        assertThat(find(results, "SUP-001").at("/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(find(results, "ARC-004").get("relatedLocations")).isNotEmpty();
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications")).hasSize(2);
    }

    @Test
    void controlsExplainThemselvesWhenTheListIsAtHand() throws IOException {
        String text = text(
                SampleResults.regressed(),
                ReportContext.of(Language.JA).withChecklist(new ChecklistRegistry().find("partner-hosted/2026.1")));
        JsonNode rules = new ObjectMapper().readTree(text).at("/runs/0/tool/driver/rules");
        JsonNode rule = null;
        for (JsonNode candidate : rules) {
            rule = candidate.get("id").asText().equals("NETSEC-001") ? candidate : rule;
        }
        assertThat(rule.at("/help/markdown").asText()).contains("**改善方法**");
    }

    @Test
    void nothingIsComparedWithoutABaseline() throws IOException {
        assertThat(text(SampleResults.ready(), ReportContext.of(Language.EN))).doesNotContain("baselineState");
    }

    @ParameterizedTest
    @CsvSource({
        "main.tf,main.tf",
        "a b/c.tf,a%20b/c.tf",
        "c:x.tf,c%3Ax.tf",
        "100%.tf,100%25.tf",
        "日本.tf,%E6%97%A5%E6%9C%AC.tf",
        "a?b#c.tf,a%3Fb%23c.tf"
    })
    void pathsBecomeRelativeReferences(String path, String uri) {
        assertThat(SarifUri.of(path)).isEqualTo(uri);
        assertThat(URI.create(SarifUri.of(path)).getPath()).isEqualTo(path);
    }

    private static JsonNode find(JsonNode results, String rule) {
        for (JsonNode item : results) {
            if (item.get("ruleId").asText().equals(rule)) {
                return item;
            }
        }
        throw new AssertionError("No result of " + rule);
    }

    private JsonNode log(FtrResult result) throws IOException {
        return new ObjectMapper().readTree(text(result, ReportContext.of(Language.EN)));
    }

    private String text(FtrResult result, ReportContext context) throws IOException {
        new SarifReport().write(result, context, new OutputFolder(folder));
        return Files.readString(folder.resolve("ftr-report.sarif"));
    }
}
