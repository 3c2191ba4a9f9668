package io.jenkins.plugins.ftr.engine.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.json.ResultReader;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(classes = {ReportText.class, ResultReader.class})
    void bothLanguagesHaveTheSameTextsAndPlaceholders(Class<?> owner) throws IOException {
        Properties english = load(owner, "messages.properties");
        Properties japanese = load(owner, "messages_ja.properties");
        assertThat(japanese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(japanese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfTheContractHasAName(Language language) {
        ReportText text = ReportText.of(language);
        for (State value : State.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (Severity value : Severity.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (Outcome value : Outcome.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (GateStatus value : GateStatus.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (Metric value : Metric.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (Criticality value : Criticality.values()) {
            assertThat(text.of(value)).isNotBlank();
        }
        for (Change.Kind value : Change.Kind.values()) {
            assertThat(text.of(value)).isNotBlank();
            assertThat(text.get("changed." + value.name(), "IAM-001", "a", "b")).contains("IAM-001");
        }
    }

    @Test
    void listsNamesUpToANumber() {
        ReportText text = ReportText.of(Language.EN);
        assertThat(text.list(List.of("A", "B"), 2)).isEqualTo("A, B");
        assertThat(text.list(List.of("A", "B", "C", "D"), 2)).isEqualTo("A, B and 2 more");
        assertThat(ReportText.of(Language.JA).list(List.of("A", "B", "C"), 1)).isEqualTo("A ほか 2 件");
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
