package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistDiffTest {
    private final ChecklistRegistry registry = new ChecklistRegistry();

    @Test
    void aListDoesNotDifferFromItself() {
        for (Checklist checklist : registry.all()) {
            ChecklistDiff diff = ChecklistDiff.between(checklist, checklist);
            assertThat(diff.isEmpty()).isTrue();
            assertThat(diff.sentences(Language.EN)).isEmpty();
        }
    }

    @Test
    void fromTheTwentyFourListToTheCurrentOne() {
        ChecklistDiff diff =
                ChecklistDiff.between(registry.find("partner-hosted/2024_q1"), registry.find("partner-hosted/2026.1"));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).extracting(Control::id).containsExactly("ARC-003");
        assertThat(diff.changed()).extracting(ChecklistDiff.ControlChange::id).containsExactly("NETSEC-001");
        assertThat(diff.changed().get(0).removedQuestions())
                .extracting(Question::id)
                .containsExactly("NETSEC-001.3");
        assertThat(diff.changed().get(0).aspects()).containsExactly(ChecklistDiff.Aspect.PASS_RULE);
        assertThat(diff.sentences(Language.EN))
                .hasSize(3)
                .contains("Dropped: ARC-003, MFA for the root user. Its answer is no longer asked.");
        assertThat(diff.sentences(Language.JA)).allMatch(sentence -> sentence.matches(".*\\p{IsHiragana}.*"));
    }

    @Test
    void everyKindOfChange(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                format: 1
                id: l
                version: "1"
                title: L
                gates: [{ id: G1, text: One? }]
                sections:
                  - id: s
                    controls:
                      - { id: C1, title: Old, requirement: x, gate: G1, reviewPeriod: yearly }
                      - { id: C2, title: Same }
                      - { id: C3, title: Gone }
                """);
        Files.writeString(folder.resolve("b.yaml"), """
                format: 1
                id: l
                version: "2"
                title: L
                gates: [{ id: G2, text: Two? }]
                sections:
                  - id: s
                    controls:
                      - id: C1
                        title: New
                        requirement: y
                        questions: [{ id: C1.1, text: Other? }, { id: C1.2, text: More? }]
                        responseRule: C1.2==No
                      - { id: C2, title: Same, why: Explained now. }
                      - { id: C4, title: Fresh }
                """);
        Workspace workspace = new Workspace(folder, Limits.DEFAULT);
        ChecklistDiff diff =
                ChecklistDiff.between(registry.load(workspace, "a.yaml"), registry.load(workspace, "b.yaml"));
        assertThat(diff.sentences(Language.EN))
                .containsExactly(
                        "New: C4, Fresh. It needs an answer.",
                        "Dropped: C3, Gone. Its answer is no longer asked.",
                        "C1 has another title.",
                        "C1 asks something else; read its requirement again.",
                        "C1 has another pass rule; the same answers may lead to another verdict.",
                        "C1 asks a response under another condition.",
                        "C1 depends on another gate question.",
                        "C1 has another review period.",
                        "New question C1.2: More?",
                        "Question C1.1 has another text or other allowed answers: Other?",
                        "New gate question G2: Two?",
                        "Dropped gate question G1: One?");
        assertThat(diff.sentences(Language.JA)).hasSize(12);
    }

    /** A key that exists in one catalogue alone would show English to a Japanese reader, or nothing at all. */
    @Test
    void bothCataloguesHoldTheSameMessages() throws IOException {
        assertThat(keys("messages_ja.properties")).isEqualTo(keys("messages.properties"));
    }

    private static java.util.Set<String> keys(String name) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        try (var in = ChecklistDiffTest.class.getResourceAsStream(name)) {
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return new java.util.TreeSet<>(properties.stringPropertyNames());
    }
}
