package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AWS Well-Architected custom lenses as checklists. */
class CustomLensTest {
    private static final String LENS = """
            {
              "schemaVersion": "2021-11-01",
              "name": "Tenant isolation (own)",
              "description": "How well tenants are kept apart.",
              "pillars": [
                {
                  "id": "isolation",
                  "name": "Isolation",
                  "questions": [
                    {
                      "id": "iso_1",
                      "title": "How are tenants kept apart?",
                      "description": "Think of data and compute.",
                      "helpfulResource": { "displayText": "Read this", "url": "https://example.com/iso" },
                      "choices": [
                        { "id": "accounts", "title": "Accounts", "improvementPlan": { "displayText": "Use one account each." } },
                        { "id": "policies", "title": "Policies", "improvementPlan": { "displayText": "Write policies." } },
                        { "id": "none_of_these", "title": "None of these" }
                      ],
                      "riskRules": [
                        { "condition": "accounts && policies", "risk": "NO_RISK" },
                        { "condition": "none_of_these || !(accounts || policies)", "risk": "HIGH_RISK" },
                        { "condition": "default", "risk": "MEDIUM_RISK" }
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    private Checklist load(String content) throws IOException {
        Files.writeString(folder.resolve("lens.json"), content);
        return new ChecklistRegistry().load(new Workspace(folder, Limits.DEFAULT), "lens.json");
    }

    private List<String> problems(String content) {
        return catchThrowableOfType(ChecklistException.class, () -> load(content)).problems().stream()
                .map(ChecklistException.Problem::toString)
                .toList();
    }

    @Test
    void becomesAChecklist() throws IOException {
        Checklist lens = load(LENS);
        assertThat(lens.key()).isEqualTo("lens-tenant-isolation-own/2021-11-01");
        assertThat(lens.note().en()).startsWith("How well");
        assertThat(lens.sections().get(0).id()).isEqualTo("isolation");
        Control control = lens.control("iso_1").orElseThrow();
        assertThat(control.requirement().en()).isEqualTo("Think of data and compute.");
        assertThat(control.remediation().en()).isEqualTo("Use one account each.\nWrite policies.");
        assertThat(control.url()).isEqualTo("https://example.com/iso");
        assertThat(control.questions())
                .extracting(Question::id)
                .containsExactly("accounts", "policies", "none_of_these");
        assertThat(control.question("policies").orElseThrow().allowed()).containsExactly("Yes", "No");
        assertThat(control.passRule().text()).isEqualTo("accounts==Yes && policies==Yes");
        assertThat(control.passRule().holds(Map.of("accounts", "Yes", "policies", "yes"), ""))
                .isTrue();
        assertThat(control.passRule().holds(Map.of("accounts", "Yes"), "")).isFalse();
    }

    @Test
    void earlierRisksWin() throws IOException {
        PassRule rule = rule("""
                {"condition": "a && b", "risk": "HIGH_RISK"},
                {"condition": "a", "risk": "NO_RISK"},
                {"condition": "default", "risk": "HIGH_RISK"}""");
        assertThat(rule.text()).isEqualTo("!(a==Yes && b==Yes) && a==Yes");
        assertThat(rule.holds(Map.of("a", "Yes"), "")).isTrue();
        assertThat(rule.holds(Map.of("a", "Yes", "b", "Yes"), "")).isFalse();
    }

    @Test
    void defaultMayBeWithoutRisk() throws IOException {
        PassRule rule = rule("""
                {"condition": "c", "risk": "MEDIUM_RISK"},
                {"condition": "default", "risk": "NO_RISK"}""");
        assertThat(rule.holds(Map.of(), "")).isTrue();
        assertThat(rule.holds(Map.of("c", "Yes"), "")).isFalse();
        assertThat(rule("{\"condition\": \"default\", \"risk\": \"HIGH_RISK\"}").holds(Map.of("a", "Yes"), ""))
                .isFalse();
        assertThat(rule("{\"condition\": \"default\", \"risk\": \"NO_RISK\"}").holds(Map.of(), ""))
                .isTrue();
    }

    @Test
    void withoutDefaultNothingMatchingIsARisk() throws IOException {
        PassRule rule = rule("{\"condition\": \"a && b\", \"risk\": \"NO_RISK\"}");
        assertThat(rule.holds(Map.of("a", "Yes"), "")).isFalse();
        assertThat(rule.holds(Map.of("a", "Yes", "b", "Yes"), "")).isTrue();
    }

    private PassRule rule(String rules) throws IOException {
        return load(lensWith(rules)).control("q1").orElseThrow().passRule();
    }

    private static String lensWith(String rules) {
        return """
                {"schemaVersion": "2021-11-01", "name": "L", "pillars": [{"id": "p", "name": "P", "questions": [
                {"id": "q1", "title": "Q", "choices": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"},
                {"id": "c", "title": "C"}], "riskRules": [
                %s]}]}]}
                """.formatted(rules);
    }

    /** First matching rule decides, evaluated here without the pass rule. */
    @Test
    void agreesWithOrderedEvaluation() throws IOException {
        Random random = new Random(22);
        List<String> risks = List.of("HIGH_RISK", "MEDIUM_RISK", "NO_RISK");
        List<String> conditions =
                List.of("a", "b", "c", "a && b", "a || !c", "!(b || c)", "!a && !b && c", "(a || b) && c");
        for (int round = 0; round < 300; round++) {
            StringBuilder rules = new StringBuilder();
            int count = random.nextInt(4);
            String[] condition = new String[count + 1];
            String[] risk = new String[count + 1];
            for (int i = 0; i <= count; i++) {
                condition[i] = i == count ? "default" : conditions.get(random.nextInt(conditions.size()));
                risk[i] = risks.get(random.nextInt(3));
                rules.append(i == 0 ? "" : ",\n")
                        .append("{\"condition\": \"" + condition[i] + "\", \"risk\": \"" + risk[i] + "\"}");
            }
            PassRule rule = rule(rules.toString());
            for (int bits = 0; bits < 8; bits++) {
                boolean a = (bits & 1) > 0;
                boolean b = (bits & 2) > 0;
                boolean c = (bits & 4) > 0;
                Map<String, String> answers = new HashMap<>();
                answers.put("a", a ? "Yes" : "No");
                answers.put("b", b ? "Yes" : "No");
                answers.put("c", c ? "Yes" : "No");
                String outcome = "";
                for (int i = 0; outcome.isEmpty(); i++) {
                    outcome = matches(condition[i], a, b, c) ? risk[i] : "";
                }
                assertThat(rule.holds(answers, "")).as(rules + " " + answers).isEqualTo(outcome.equals("NO_RISK"));
            }
        }
    }

    private static boolean matches(String condition, boolean a, boolean b, boolean c) {
        return switch (condition) {
            case "default" -> true;
            case "a" -> a;
            case "b" -> b;
            case "c" -> c;
            case "a && b" -> a && b;
            case "a || !c" -> a || !c;
            case "!(b || c)" -> !(b || c);
            case "!a && !b && c" -> !a && !b && c;
            case "(a || b) && c" -> (a || b) && c;
            default -> throw new AssertionError(condition);
        };
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(problems("""
                {"schemaVersion": "2021-11-01", "pillars": [
                 {"id": "p", "name": "P", "questions": [
                  {"id": "q1", "title": "Q", "choices": [{"id": "alpha", "title": "A"}, {"id": "alpha", "title": ""}, 3],
                   "riskRules": [
                    {"condition": "alpa", "risk": "NO_RISK"},
                    {"condition": "alpha &&", "risk": "NO_RISK"},
                    {"condition": "alpha", "risk": "NO_RISKS"}]},
                  {"id": "q1", "title": "Q", "choices": [{"id": "x", "title": "X"}],
                   "riskRules": [{"condition": "default", "risk": "HIGH_RISK"}, {"condition": "x", "risk": "NO_RISK"}]},
                  {"id": "q3", "title": "Q"}]},
                 {"id": "p2", "name": "P2"}]}
                """))
                .contains(
                        "lens.json:1:1: 'name' is missing or empty.",
                        "lens.json:3:80: The id 'alpha' is already in line 3.",
                        "lens.json:5:19: The condition mentions 'alpa', which is no choice of this question. Known: alpha."
                                + " Did you mean alpha?",
                        "lens.json:7:36: Found 'NO_RISKS'. Allowed: HIGH_RISK, MEDIUM_RISK, NO_RISK. Did you mean NO_RISK?",
                        "lens.json:8:10: The id 'q1' is already in line 3.",
                        "lens.json:10:3: Question 'q3' has no choices.",
                        "lens.json:11:2: Pillar 'p2' has no questions.")
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                "lens.json:6:19: condition cannot be read. At character 9: found the end of the rule"))
                .anySatisfy(problem -> assertThat(problem).contains("A choice must be an object."))
                .anySatisfy(problem -> assertThat(problem).contains("after the condition default"));
    }

    @Test
    void linksThatAreNotSafeAreLeftOut() throws IOException {
        assertThat(load(LENS.replace("https://example.com/iso", "javascript:alert(1)"))
                        .control("iso_1")
                        .orElseThrow()
                        .url())
                .isEmpty();
    }
}
