package io.jenkins.plugins.ftr.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.answers.TestLookup;
import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold whatever is answered and found. */
class AssessorPropertyTest {
    private static final String[] RESPONSES = {
        "",
        "TBD",
        "同上",
        "Everything is described by the runbook of the platform team and tested.",
        "RPO 15 minutes",
        "ok",
        "See the wiki",
        "全員にMFAを強制し、毎月確認している"
    };

    private final Random random = new Random(20261123);

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String entries(Checklist checklist) {
        StringBuilder text =
                new StringBuilder("CAA-000: " + pick(List.of("Yes", "No", "''")).replace("''", "") + "\n");
        for (Control control : checklist.controls()) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            text.append(control.id()).append(":\n  answers:\n");
            for (Question question : control.questions()) {
                boolean good = random.nextInt(3) > 0 && !question.passing().isEmpty();
                String answer = random.nextInt(9) == 0 ? "" : good ? question.passing() : pick(question.allowed());
                text.append("    ")
                        .append(question.id())
                        .append(": ")
                        .append(answer)
                        .append('\n');
            }
            text.append("  response: \"").append(pick(List.of(RESPONSES))).append("\"\n");
            if (random.nextInt(4) > 0) {
                text.append("  evidence: [ { file: docs/")
                        .append(random.nextInt(6) > 0 ? "a" : "gone")
                        .append(".md } ]\n");
            }
            if (random.nextInt(3) > 0) {
                text.append("  reviewed: { on: ")
                        .append(Scenario.TODAY.minusDays(random.nextInt(500)))
                        .append(" }\n");
            }
            if (random.nextInt(6) == 0) {
                text.append("  accepted: { until: ")
                        .append(Scenario.TODAY.plusDays(random.nextInt(60) - 30L))
                        .append(", by: a, because: b }\n");
            }
        }
        return text.toString();
    }

    @Test
    void holdsForRandomWorkloads(@TempDir Path directory) {
        Checklist checklist = new TestLookup().find("partner-hosted/2026.1").orElseThrow();
        Set<State> seen = new HashSet<>();
        for (int round = 0; round < 150; round++) {
            Scenario scenario = new Scenario(directory)
                    .file("docs/a.md", "Something.")
                    .answers(entries(checklist))
                    .strength("proof", Strength.PROVES);
            Set<String> violated = new HashSet<>();
            for (int i = 0; i < 25; i++) {
                String control = pick(checklist.controls()).id();
                Outcome outcome = pick(List.of(Outcome.values()));
                boolean suppressed = random.nextInt(4) == 0;
                scenario.finding(
                        random.nextBoolean() ? "proof" : "rule", outcome, control, suppressed ? "known" : null);
                if (outcome == Outcome.VIOLATION && !suppressed) {
                    violated.add(control);
                }
            }
            List<ControlAssessment> all = scenario.assess();
            assertThat(all).hasSize(44);
            for (ControlAssessment control : all) {
                seen.add(control.state());
                check(control, violated.contains(control.control().id()));
            }
            assertThat(scenario.assess()).usingRecursiveComparison().isEqualTo(all);
        }
        assertThat(seen).containsExactlyInAnyOrder(State.values());
    }

    private static void check(ControlAssessment control, boolean violated) {
        String what = control.control().id() + " " + control.state() + " " + control.reasons();
        List<String> codes = control.reasons().stream().map(Reason::code).toList();
        assertThat(codes).as(what).isNotEmpty();
        assertThat(ReasonCode.valueOf(codes.get(0)).kind()).as(what).isEqualTo(ReasonCode.Kind.STATE);
        boolean explained = codes.contains(ReasonCode.RULE_VIOLATION_EXPLAINED.name());
        if (violated) {
            assertThat(control.state() == State.READY && !explained).as(what).isFalse();
            assertThat(codes).as(what).containsAnyOf("RULE_VIOLATION", "RULE_VIOLATION_EXPLAINED");
        } else {
            assertThat(control.state()).as(what).isNotEqualTo(State.CONTRADICTED);
        }
        if (explained) {
            assertThat(control.answer().response()).as(what).isNotBlank();
            assertThat(control.control().questions())
                    .as(what)
                    .anyMatch(question -> !AnswerValue.same(
                            question.passing(), control.answer().answers().get(question.id())));
        }
        if (control.state() == State.READY) {
            assertThat(control.answer().answers()).as(what).isNotEmpty();
            assertThat(control.answer().response()).as(what).isNotIn("TBD", "同上", "ok", "See the wiki");
            assertThat(control.evidence()).as(what).allMatch(EvidenceVerdict::found);
        }
        if (control.state() == State.ACCEPTED) {
            assertThat(control.answer().acceptance().until()).as(what).isAfterOrEqualTo(Scenario.TODAY);
            assertThat(codes.get(0)).as(what).isEqualTo("ACCEPTED_UNTIL");
        }
        if (control.answer() == null) {
            assertThat(control.state()).as(what).isIn(State.UNANSWERED, State.NOT_APPLICABLE);
        }
    }

    /** Taking a violation away or adding evidence never makes a state worse. */
    @Test
    void improvementsNeverHurt(@TempDir Path directory) {
        Checklist checklist = new TestLookup().find("partner-hosted/2026.1").orElseThrow();
        for (int round = 0; round < 60; round++) {
            String entries = entries(checklist);
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                findings.add(Scenario.finding(
                        "rule", Outcome.VIOLATION, pick(checklist.controls()).id(), null, "main.tf", "x.y" + i));
            }
            Scenario with = new Scenario(directory).file("docs/a.md", "x").answers(entries);
            findings.forEach(finding -> with.violation(finding.controls().get(0)));
            List<ControlAssessment> before = with.assess();
            List<ControlAssessment> after = new Scenario(directory)
                    .file("docs/a.md", "x")
                    .answers(entries)
                    .assess();
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).state().isWorseThan(before.get(i).state()))
                        .isFalse();
            }
        }
    }
}
