package io.jenkins.plugins.ftr.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code -Dupdate=true} writes the schema anew from the built-in checklists. */
class AnswersSchemaTest {
    private static final Path EMBEDDED =
            Path.of("src/main/resources/io/jenkins/plugins/ftr/engine/answers/ftr-answers.schema.json");
    private static final Path PUBLISHED = Path.of("../../docs/schema/ftr-answers.schema.json");
    private static final String HEAD =
            "format: 1\nworkload: { name: Storefront }\nchecklists: [partner-hosted/2026.1]\nanswers:\n";

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        AnswersSchema.text(), SchemaValidatorsConfig.builder().build());
    }

    private static Set<String> validate(String yaml) {
        return schema().validate(yaml, InputFormat.YAML).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toSet());
    }

    @Test
    void isGeneratedFromTheBuiltInListsAndPublishedAsEmbedded() throws IOException {
        String generated = AnswersSchema.generate(new ChecklistRegistry().all());
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(EMBEDDED, generated);
            Files.writeString(PUBLISHED, generated);
        }
        assertThat(Files.readString(EMBEDDED))
                .as("the embedded schema; run this test with -Dupdate=true after a change of checklists")
                .isEqualTo(generated);
        assertThat(Files.readString(PUBLISHED)).isEqualTo(generated);
    }

    @Test
    void theExamplesAreValid() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("../../examples"))) {
            List<Path> files =
                    examples.filter(path -> path.endsWith("ftr-answers.yaml")).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String text = Files.readString(file);
                assertThat(validate(text)).as(file.toString()).isEmpty();
                new AnswersParser(Language.EN, LocalDate.of(2100, 1, 1), Limits.DEFAULT)
                        .parse(text, file.toString(), new TestLookup());
            }
        }
    }

    @Test
    void whatTheParserReadsIsValid() {
        for (String entry : List.of(
                "  CAA-000: No\n",
                "  CAA-000: { answer: yes }\n",
                "  IAM-001: { answer: YES, response: 12 }\n",
                "  IAM-001:\n",
                "  IAM-001: { answer: true, evidence: [ { scan: securityhub/IAM.5 }, { file: docs/a b.md } ] }\n",
                "  IAM-012: { answers: { IAM-012.1: na, IAM-012.2: N/A } }\n",
                "  IAM-002: { answers: { IAM-002.1: No }, reviewed: { on: 2026-10-02 } }\n",
                "  partner-hosted:IAM-001: { answer: Yes }\n")) {
            new AnswersParser(Language.EN, LocalDate.of(2026, 11, 23), Limits.DEFAULT)
                    .parse(HEAD + entry, "a", new TestLookup());
            // the validator's YAML reader takes Yes for true, as YAML 1.1 did: allowed too
            assertThat(validate(HEAD + entry)).as(entry).isEmpty();
        }
    }

    @Test
    void whatTheParserRefusesIsNot() {
        for (String entry : List.of(
                "  IAM-0003: { answer: Yes }\n",
                "  IAM-001: { answer: Maybe }\n",
                "  IAM-001: { anwser: Yes }\n",
                "  HOST-001: { answer: Yes }\n",
                "  IAM-002: { answers: { IAM-002.9: Yes } }\n",
                "  IAM-001: { evidence: docs/a.md }\n",
                "  IAM-001: { evidence: [ { file: /etc/passwd } ] }\n",
                "  IAM-001: { evidence: [ { url: 'javascript:alert(1)' } ] }\n",
                "  IAM-001: { evidence: [ { file: a, url: 'https://example.com' } ] }\n",
                "  IAM-001: { reviewed: { by: me } }\n",
                "  IAM-001: { accepted: { until: 2027-01-01 } }\n",
                "  CAA-000: Perhaps\n")) {
            assertThat(validate(HEAD + entry)).as(entry).isNotEmpty();
        }
        assertThat(validate("format: 2\nworkload: { name: x }\nchecklists: [a]\nanswers: {}\n"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void ownListsBringTheirOwnControls() {
        assertThat(validate(HEAD.replace("2026.1", "2026.1, lists/own.yaml") + "  OWN-1: { answer: Yes }\n"))
                .isEmpty();
    }
}
