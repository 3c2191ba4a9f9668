package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/checklists.md says what is true. */
class ChecklistDocumentTest {
    private static final Path PAGE = Path.of("../../docs/checklists.md");

    @Test
    void tableOfBuiltInLists() throws IOException {
        String page = Files.readString(PAGE);
        for (Checklist checklist : new ChecklistRegistry().all()) {
            int questions = checklist.controls().stream()
                    .mapToInt(control -> control.questions().size())
                    .sum();
            assertThat(page)
                    .containsPattern("\\| `" + Pattern.quote(checklist.key()) + "` \\|.*\\| "
                            + checklist.controls().size() + " \\| " + questions + " \\| \\[\\w+]\\("
                            + Pattern.quote(checklist.url()) + "\\) \\|");
        }
    }

    /** The published schema accepts every list that loads, so that an editor marks no good file. */
    @Test
    void schemaAcceptsTheBuiltInLists() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../../docs/schema/ftr-checklist.schema.json")));
        for (String key : new ChecklistRegistry().keys()) {
            try (InputStream in = ChecklistRegistry.class.getResourceAsStream(key.replace('/', '-') + ".json")) {
                assertThat(schema.validate(new ObjectMapper().readTree(in)))
                        .as(key)
                        .isEmpty();
            }
        }
        assertThat(
                        schema.validate(
                                new ObjectMapper()
                                        .readTree(
                                                "{\"format\": 1, \"id\": \"a b\", \"version\": \"1\", \"titel\": \"x\", \"sections\": []}")))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void examplesLoad(@TempDir Path folder) throws IOException {
        Matcher blocks =
                Pattern.compile("```yaml\n(format: 1\n.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        int count = 0;
        while (blocks.find()) {
            Files.writeString(folder.resolve("example.yaml"), blocks.group(1));
            Checklist example = new ChecklistRegistry().load(new Workspace(folder, Limits.DEFAULT), "example.yaml");
            assertThat(example.controls()).isNotEmpty();
            count++;
        }
        assertThat(count).isEqualTo(3);
    }
}
