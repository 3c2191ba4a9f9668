package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResultJsonTest {
    private static final Path PUBLISHED = Path.of("../../docs/schema/ftr-result.schema.json");

    static Stream<FtrResult> results() {
        return Stream.of(SampleResults.regressed(), SampleResults.ready(), SampleResults.large(100));
    }

    @Test
    void writesTheExpectedFile() {
        Golden.check("ftr-result.json", written(SampleResults.regressed()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void readsBackWhatItWrote(FtrResult result) {
        assertThat(read(written(result))).isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("results")
    void validatesAgainstTheSchema(FtrResult result) throws IOException {
        assertThat(schema().validate(new ObjectMapper().readTree(written(result))))
                .isEmpty();
    }

    @Test
    void hostileTextIsValidAndKept() throws IOException {
        FtrResult result = SampleResults.hostile();
        String text = written(result);
        assertThat(schema().validate(new ObjectMapper().readTree(text))).isEmpty();
        FtrResult back = read(text);
        assertThat(back.controls().get(0).title()).isEqualTo(SampleResults.HOSTILE.replace('\ud800', '\ufffd'));
    }

    @Test
    void theSchemaRejectsWhatIsNotAResult() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode wrongState = mapper.readTree(written(SampleResults.regressed()).replace("CONTRADICTED", "FINE"));
        assertThat(schema().validate(wrongState)).isNotEmpty();
        assertThat(schema().validate(mapper.readTree("{}"))).isNotEmpty();
    }

    @Test
    void thePublishedSchemaIsTheEmbeddedOne() throws IOException {
        try (InputStream in = ResultJson.class.getResourceAsStream("ftr-result.schema.json")) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(PUBLISHED));
        }
    }

    @Test
    void fieldsOfTheContractComeFirstAndInOrder() throws IOException {
        JsonNode root = new ObjectMapper().readTree(written(SampleResults.regressed()));
        assertThat(root.fieldNames())
                .toIterable()
                .startsWith(
                        "format",
                        "tool",
                        "workload",
                        "checklist",
                        "date",
                        "readiness",
                        "counts",
                        "controls",
                        "findings",
                        "baseline",
                        "gate",
                        "infrastructure");
        assertThat(root.at("/controls/0").fieldNames())
                .toIterable()
                .startsWith(
                        "id",
                        "title",
                        "section",
                        "state",
                        "regressed",
                        "reasons",
                        "answers",
                        "response",
                        "evidence",
                        "rules");
        assertThat(root.at("/controls/1/reasons/0").fieldNames())
                .toIterable()
                .containsExactly("code", "message", "file", "line");
        assertThat(root.at("/findings/0").fieldNames())
                .toIterable()
                .startsWith(
                        "rule",
                        "title",
                        "severity",
                        "controls",
                        "outcome",
                        "resource",
                        "file",
                        "line",
                        "endLine",
                        "message",
                        "remediation");
        assertThat(root.at("/gate/items/0").fieldNames())
                .toIterable()
                .startsWith("metric", "threshold", "actual", "criticality", "status", "message", "controls");
        assertThat(root.at("/counts").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        Stream.of(State.values()).map(State::name).toArray(String[]::new));
    }

    @Test
    void keepsLoadingTheFirstFormat() {
        FtrResult result = ResultJson.read(Golden.file("format-1.json"));
        assertThat(result.readiness()).isEqualTo(50);
        assertThat(result.control("IAM-003").orElseThrow().state()).isEqualTo(State.NEEDS_JUSTIFICATION);
        assertThat(result.findings().get(0).at()).hasToString("main.tf:4");
        assertThat(result.baseline().exists()).isFalse();
        assertThat(result.changes()).isEmpty();
        assertThat(result.infrastructure().parseErrors().get(0).at()).hasToString("broken.tf:2");
    }

    @Test
    void passesOverUnknownFields() {
        String text = written(SampleResults.regressed())
                .replace("\"regressed\":", "\"later\": {\"a\": [1, {\"b\": null}]}, \"regressed\":")
                .replaceFirst("\\{", "{\"novelty\": [[]],");
        assertThat(read(text)).isEqualTo(SampleResults.regressed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                      | The file is empty
            []                                      | Expected an object
            {}                                      | "format" is missing, so this is not an FTR result file
            {"format":2}                            | made by a later one
            {"format":"1"}                          | base.json:1:11: Expected a whole number for "format", found '1'
            {"format":1}                            | "controls" is missing
            {"format":1,"format":1}                 | Duplicate
            {"format":1,                            | cut off
            {"format":1,"controls":[{"id":"A","state":"REDY"}]} | 'REDY' found, allowed are READY
            {"format":1,"controls":[{"state":"READY"}]}         | A control has no "id"
            {"format":1,"controls":{}}              | Expected a list for "controls", found an object
            {"format":1,"date":"23.11.2026"}        | Expected a date such as 2026-10-02 for "date"
            answers: {}                             | not valid JSON
            """)
    void saysWhatIsWrongWithABrokenFile(String text, String expected) {
        assertThatThrownBy(() -> read(text == null ? "" : text))
                .isInstanceOf(ResultFileException.class)
                .hasMessageStartingWith("base.json:")
                .hasMessageContaining(expected)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("com.fasterxml"));
    }

    @Test
    void saysWhatIsWrongWithAPath(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> ResultJson.read(folder.resolve("none.json")))
                .hasMessageContaining("There is no such file");
        assertThatThrownBy(() -> ResultJson.read(folder)).hasMessageContaining("This is a directory");
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThatThrownBy(() -> ResultJson.read(empty)).hasMessageContaining("The file is empty");
    }

    @Test
    void errorsSpeakJapanese() {
        byte[] broken = "{\"format\":1,\"controls\":{}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ResultJson.read(new ByteArrayInputStream(broken), "base.json", Language.JA))
                .hasMessageContaining("\"controls\" には リスト が必要ですが、オブジェクト でした。");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"format\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(ResultFileException.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void brokenBytesNeverGiveAnotherException() {
        byte[] good = written(SampleResults.regressed()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261123);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
            try {
                ResultJson.read(new ByteArrayInputStream(bytes, 0, length), "fuzz.json");
                read++;
            } catch (ResultFileException e) {
                assertThat(e.getMessage()).startsWith("fuzz.json");
            }
        }
        assertThat(read).isBetween(1, 2_999);
    }

    @Test
    void writesWhatAScanPrints() throws IOException {
        FtrResult result = SampleResults.regressed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.writeScan(result.infrastructure(), result.findings(), out);
        JsonNode root = new ObjectMapper().readTree(out.toByteArray());
        assertThat(root.fieldNames()).toIterable().containsExactly("infrastructure", "findings");
        assertThat(root.get("findings")).hasSize(4);
        assertThat(root.at("/infrastructure/parseErrors/0/line").intValue()).isEqualTo(9);
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("https://example.com/ftr-result.schema.json"),
                        new ObjectMapper().readTree(PUBLISHED.toFile()),
                        com.networknt.schema.SchemaValidatorsConfig.builder().build());
    }

    private static String written(FtrResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultJson.write(result, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static FtrResult read(String text) {
        return ResultJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "base.json");
    }
}
