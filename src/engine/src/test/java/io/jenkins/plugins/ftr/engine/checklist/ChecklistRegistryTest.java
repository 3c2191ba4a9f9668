package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.text.Language;
import org.junit.jupiter.api.Test;

class ChecklistRegistryTest {
    private final ChecklistRegistry registry = new ChecklistRegistry();

    @Test
    void findsABuiltInList() {
        Checklist checklist = registry.find("partner-hosted/2026.1");
        assertThat(checklist.key()).isEqualTo("partner-hosted/2026.1");
        assertThat(checklist.controls()).hasSize(44);
        assertThat(checklist.controls().stream()
                        .mapToInt(c -> c.questions().size())
                        .sum())
                .isEqualTo(56);
        assertThat(registry.find("partner-hosted/2026.1")).isSameAs(checklist);
    }

    @Test
    void everyBuiltInListLoads() {
        assertThat(registry.all()).extracting(Checklist::key).containsExactlyElementsOf(registry.keys());
    }

    @Test
    void suggestsTheNearestKey() {
        assertThatThrownBy(() -> registry.find("partner-hosted/2026.2"))
                .isInstanceOf(ChecklistException.class)
                .hasMessageStartingWith("Unknown checklist 'partner-hosted/2026.2'. Built in: partner-hosted/2026.1, ")
                .hasMessageEndingWith("Did you mean partner-hosted/2026.1?");
        assertThatThrownBy(() -> new ChecklistRegistry(Language.JA).find("partnerhosted/2026.1"))
                .hasMessageContaining("不明なチェックリスト")
                .hasMessageEndingWith("もしかして: partner-hosted/2026.1");
    }
}
