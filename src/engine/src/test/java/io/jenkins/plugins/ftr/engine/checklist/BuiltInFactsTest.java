package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in lists against facts.json: ids, questions, answers, pass rules, links as read in public material. */
class BuiltInFactsTest {
    private static final JsonNode FACTS = facts();
    private final ChecklistRegistry registry = new ChecklistRegistry();

    private static JsonNode facts() {
        try (InputStream in = BuiltInFactsTest.class.getResourceAsStream("facts.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void factsCoverEveryBuiltInList() {
        assertThat(registry.keys()).containsExactlyInAnyOrderElementsOf(FACTS.findValuesAsText("key"));
    }

    @ParameterizedTest
    @CsvSource({
        "partner-hosted/2026.1, 44, 56, 14",
        "partner-hosted/2024_q1, 45, 58, 14",
        "partner-hosted-alternative/2025-08, 11, 14, 4",
        "customer-deployed/2022_q1, 37, 37, 12",
        "ftr-wafr/2026, 6, 6, 1",
        "ftr-soc2/2026, 5, 5, 1",
        "service-offering/2023-12, 8, 8, 1",
        "well-architected/2026, 57, 307, 6",
    })
    void counts(String key, int controls, int questions, int sections) {
        Checklist checklist = registry.find(key);
        assertThat(checklist.controls()).hasSize(controls);
        assertThat(checklist.controls().stream()
                        .mapToInt(control -> control.questions().size())
                        .sum())
                .isEqualTo(questions);
        assertThat(checklist.sections()).hasSize(sections);
    }

    @TestFactory
    List<DynamicTest> everyControlIsAsRead() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode list : FACTS) {
            Checklist checklist = registry.find(list.get("key").asText());
            tests.add(DynamicTest.dynamicTest(checklist.key(), () -> {
                assertThat(checklist.controls())
                        .extracting(Control::id)
                        .containsExactlyElementsOf(list.get("controls").findValuesAsText("id").stream()
                                .filter(id -> checklist.control(id).isPresent())
                                .distinct()
                                .toList())
                        .hasSize(list.get("controls").size());
                assertThat(checklist.url()).isEqualTo(list.get("url").asText());
            }));
            for (JsonNode fact : list.get("controls")) {
                String id = fact.get("id").asText();
                tests.add(DynamicTest.dynamicTest(
                        checklist.key() + " " + id,
                        () -> compare(checklist.control(id).orElseThrow(), fact)));
            }
        }
        return tests;
    }

    private static void compare(Control control, JsonNode fact) {
        if (fact.has("questions")) {
            List<Question> questions = control.questions();
            assertThat(questions).hasSize(fact.get("questions").size());
            for (int i = 0; i < questions.size(); i++) {
                JsonNode question = fact.get("questions").get(i);
                assertThat(questions.get(i).id()).isEqualTo(question.get("id").asText());
                assertThat(questions.get(i).allowed()).isEqualTo(texts(question.get("allowed")));
                assertThat(questions.get(i).passing())
                        .isEqualTo(question.get("passing").asText());
            }
            assertThat(control.passRule().text()).isEqualTo(fact.get("passRule").asText());
            assertThat(!control.responseRule().text().equals("false"))
                    .isEqualTo(fact.get("asksResponse").asBoolean());
        }
        if (fact.has("iacCheckable")) {
            assertThat(control.iacCheckable().name())
                    .isEqualToIgnoringCase(fact.get("iacCheckable").asText());
        }
        if (fact.has("cis")) {
            assertThat(control.cis()).isEqualTo(texts(fact.get("cis")));
        }
        if (fact.has("bestPractices")) {
            assertThat(control.questions()).extracting(Question::id).isEqualTo(texts(fact.get("bestPractices")));
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void gatesAndPrerequisites() {
        Checklist hosted = registry.find("partner-hosted/2026.1");
        assertThat(hosted.gates()).extracting(Question::id).containsExactly("CAA-000", "SDAT-000");
        assertThat(hosted.prerequisites()).extracting(Question::id).containsExactly("CIS", "GA");
        assertThat(texts(FACTS.get(0).get("gatesAndPrerequisites")))
                .containsExactlyInAnyOrder("CIS", "GA", "CAA-000", "SDAT-000");
        assertThat(hosted.controls().stream().filter(c -> c.applicability().equals("CAA-000")))
                .hasSize(7);
        assertThat(hosted.controls().stream().filter(c -> c.applicability().equals("SDAT-000")))
                .hasSize(3);
        Control caa = hosted.control("CAA-001").orElseThrow();
        assertThat(hosted.takenOut(caa, Map.of("CAA-000", "no"))).isTrue();
        assertThat(hosted.takenOut(caa, Map.of("CAA-000", "Yes"))).isFalse();
        assertThat(hosted.takenOut(caa, Map.of())).isFalse();
        assertThat(hosted.takenOut(hosted.control("IAM-001").orElseThrow(), Map.of("CAA-000", "No")))
                .isFalse();
        assertThat(hosted.gateOrPrerequisite("GA")).isPresent();
        assertThat(hosted.gateOrPrerequisite("IAM-001")).isEmpty();
    }

    @Test
    void periodsTheListSets() {
        Checklist hosted = registry.find("partner-hosted/2026.1");
        assertThat(hosted.controls().stream().filter(control -> control.reviewPeriod() != null))
                .extracting(control -> control.id() + " " + control.reviewPeriod())
                .containsExactly("WAFR-001 YEARLY", "IAM-002 NINETY_DAYS", "IAM-008 QUARTERLY", "RES-004 YEARLY");
    }

    @Test
    void responseIsAskedWhereTheListAsksIt() {
        Checklist hosted = registry.find("partner-hosted/2026.1");
        assertThat(hosted.control("SUP-001").orElseThrow().responseRule().holds(Map.of("SUP-001.1", "No"), ""))
                .isTrue();
        assertThat(hosted.control("SUP-001").orElseThrow().responseRule().holds(Map.of("SUP-001.1", "Yes"), ""))
                .isFalse();
        assertThat(hosted.control("ARC-001").orElseThrow().responseRule().holds(Map.of("ARC-001.1", "Yes"), ""))
                .isTrue();
        assertThat(hosted.control("RES-002").orElseThrow().responseRule().holds(Map.of(), ""))
                .isTrue();
    }

    /** Only where every question offers N/A and the rule accepts it; a gate is another matter. */
    @Test
    void notApplicableByAnswer() {
        assertThat(registry.find("partner-hosted/2026.1").controls().stream().filter(Control::notApplicable))
                .extracting(Control::id)
                .containsExactly("IAM-012");
        assertThat(registry.find("well-architected/2026").controls()).allMatch(Control::notApplicable);
    }

    @Test
    void theTwentyFourListInheritsAndOverrides() {
        Checklist old = registry.find("partner-hosted/2024_q1");
        Checklist current = registry.find("partner-hosted/2026.1");
        assertThat(old.control("IAM-001")).isEqualTo(current.control("IAM-001"));
        assertThat(old.control("ARC-003")).isPresent();
        assertThat(current.control("ARC-003")).isEmpty();
        Control groups = old.control("NETSEC-001").orElseThrow();
        assertThat(groups.questions()).hasSize(3);
        assertThat(groups.title())
                .isEqualTo(current.control("NETSEC-001").orElseThrow().title());
        assertThat(old.sections().get(0).title())
                .isEqualTo(current.sections().get(0).title());
    }
}
