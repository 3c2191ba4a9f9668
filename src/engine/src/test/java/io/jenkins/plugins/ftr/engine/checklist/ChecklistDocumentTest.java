package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
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
