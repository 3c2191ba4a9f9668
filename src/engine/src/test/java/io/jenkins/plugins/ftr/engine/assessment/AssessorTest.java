package io.jenkins.plugins.ftr.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import io.jenkins.plugins.ftr.engine.scan.ScanStatus;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state and every reason code of a control, on the real list. */
class AssessorTest {
    private static final String GOOD =
            "Sign-in goes through the identity provider, which asks everyone for a second factor.";

    private Scenario scenario;

    @BeforeEach
    void open(@TempDir Path directory) {
        scenario = new Scenario(directory).file("docs/iam.md", "How people sign in.");
    }

    private static String entry(String id, String answer, String... more) {
        StringBuilder text = new StringBuilder(id + ":\n  answer: " + answer + "\n");
        for (String line : more) {
            text.append("  ").append(line).append('\n');
        }
        return text.toString();
    }

    private static String ready(String id, String answer) {
        return entry(id, answer, "response: " + GOOD, "evidence: [ { file: docs/iam.md } ]");
    }

    private static void check(ControlAssessment control, State state, ReasonCode... codes) {
        assertThat(control.reasons().stream().map(Reason::code).toList())
                .as(control.reasons().toString())
                .containsExactly(List.of(codes).stream().map(Enum::name).toArray(String[]::new));
        assertThat(control.state()).isEqualTo(state);
        assertThat(control.reasons())
                .allSatisfy(reason -> assertThat(reason.message()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void readyWhenAnsweredJustifiedAndProven() {
        ControlAssessment control = scenario.answers(ready("IAM-001", "Yes")).assess("IAM-001");
        check(control, State.READY, ReasonCode.PASS_RULE_HOLDS);
        assertThat(control.reasons().get(0).at().toString()).isEqualTo("ftr-answers.yaml:5");
        assertThat(control.evidence()).allMatch(EvidenceVerdict::found);
    }

    @Test
    void theGoodAnswerMayBeNo() {
        check(scenario.answers(ready("IAM-009", "No")).assess("IAM-009"), State.READY, ReasonCode.PASS_RULE_HOLDS);
        check(
                scenario.answers(ready("IAM-009", "Yes")).assess("IAM-009"),
                State.NOT_MET,
                ReasonCode.ANSWERED_NOT_MET,
                ReasonCode.PASS_RULE_FAILS);
    }

    @Test
    void aResponseIsNotNeededWhereTheListAsksForNone() {
        check(
                scenario.answers(entry("IAM-001", "Yes", "evidence: [ { file: docs/iam.md } ]"))
                        .assess("IAM-001"),
                State.READY,
                ReasonCode.PASS_RULE_HOLDS);
        check(
                scenario.policy(new JustificationPolicy(16, 4, 0.85, 0.85, true, true, true, List.of()))
                        .assess("IAM-001"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.RESPONSE_MISSING);
    }

    @Test
    void aResponseIsNeededWhereTheListAsksForOne() {
        check(
                scenario.answers(entry("RES-001", "Yes", "evidence: [ { file: docs/iam.md } ]"))
                        .assess("RES-001"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.RESPONSE_MISSING);
        check(
                scenario.answers(entry("SUP-001", "No", "evidence: [ { file: docs/iam.md } ]"))
                        .assess("SUP-001"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.RESPONSE_MISSING);
        check(
                scenario.answers(entry(
                                "RES-001", "Yes", "response: RPO 15 minutes", "evidence: [ { file: docs/iam.md } ]"))
                        .assess("RES-001"),
                State.READY,
                ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void judgesTheResponse() {
        check(respond("TBD"), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_PLACEHOLDER);
        check(respond("対応済みです"), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_PLACEHOLDER);
        check(respond("MFA enabled"), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_TOO_THIN);
        check(respond("MFA設定済み。"), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_TOO_THIN);
        check(respond("全員にMFAを強制し、IdPで確認している"), State.READY, ReasonCode.PASS_RULE_HOLDS);
        String title =
                scenario.assess("IAM-001").control().questions().get(0).text().en();
        check(respond("\"" + title + "\""), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_REPEATS_QUESTION);
        String japanese =
                scenario.assess("IAM-001").control().questions().get(0).text().ja();
        check(respond("\"" + japanese + "\""), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_REPEATS_QUESTION);
    }

    private ControlAssessment respond(String response) {
        return scenario.answers(entry("IAM-001", "Yes", "response: " + response, "evidence: [ { file: docs/iam.md } ]"))
                .assess("IAM-001");
    }

    @Test
    void copiedResponsesAreToldOnTheLaterControl() {
        scenario.answers(ready("IAM-001", "Yes") + ready("IAM-004", "Yes"));
        check(scenario.assess("IAM-001"), State.READY, ReasonCode.PASS_RULE_HOLDS);
        ControlAssessment copy = scenario.assess("IAM-004");
        check(copy, State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_COPIED);
        assertThat(copy.reasons().get(0).message()).contains("IAM-001");
        scenario.answers(ready("IAM-001", "Yes")
                + entry(
                        "IAM-004",
                        "Yes",
                        "response: " + GOOD.replace("everyone", "everybody"),
                        "evidence: [ { file: docs/iam.md } ]"));
        check(scenario.assess("IAM-004"), State.NEEDS_JUSTIFICATION, ReasonCode.RESPONSE_COPIED);
        String figures = "response: RPO 15 minutes, RTO 1 hour";
        scenario.answers(entry("RES-001", "Yes", figures, "evidence: [ { file: docs/iam.md } ]")
                + entry("RES-002", "Yes", figures, "evidence: [ { file: docs/iam.md } ]"));
        check(scenario.assess("RES-002"), State.READY, ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void evidenceMustBeNamedAndBeThere() {
        check(
                scenario.answers(entry("IAM-001", "Yes", "response: " + GOOD)).assess("IAM-001"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.EVIDENCE_MISSING);
        scenario.file("docs/empty.md", " \n").resource("module.a[0].aws_x.main[\"k\"]", SourceRange.at("main.tf", 4));
        ControlAssessment control = scenario.answers(entry(
                        "IAM-001",
                        "Yes",
                        "evidence:",
                        "  - file: docs/gone.md",
                        "  - file: docs",
                        "  - file: docs/empty.md",
                        "  - file: docs/iam.md#people",
                        "  - resource: module.a.aws_x.main",
                        "  - resource: module.a[0].aws_x.main[\"k\"]",
                        "  - resource: module.a.aws_x.mian",
                        "  - scan: securityhub/IAM.5",
                        "  - url: https://wiki.example.com"))
                .assess("IAM-001");
        check(
                control,
                State.NEEDS_JUSTIFICATION,
                ReasonCode.EVIDENCE_FILE_NOT_FOUND,
                ReasonCode.EVIDENCE_FILE_NOT_FOUND,
                ReasonCode.EVIDENCE_FILE_EMPTY,
                ReasonCode.EVIDENCE_RESOURCE_NOT_FOUND,
                ReasonCode.EVIDENCE_SCAN_NOT_FOUND);
        assertThat(control.reasons().get(0).message()).contains("docs/gone.md does not exist");
        assertThat(control.reasons().get(1).message()).contains("is a directory");
        assertThat(control.reasons().get(3).message()).endsWith("Did you mean module.a.aws_x.main?");
        assertThat(control.reasons().get(4).message()).contains("no scan file was given");
        assertThat(control.evidence())
                .extracting(EvidenceVerdict::found)
                .containsExactly(false, false, true, true, true, true, false, false, true);
        assertThat(control.evidence().get(4).at().toString()).isEqualTo("main.tf:4");
    }

    @Test
    void aProvingRuleIsEvidence() {
        scenario.answers(entry("IAM-003", "Yes"))
                .strength("proof", Strength.PROVES)
                .strength("help", Strength.SUPPORTS)
                .finding("help", Outcome.PASS, "IAM-003", null);
        check(scenario.assess("IAM-003"), State.NEEDS_JUSTIFICATION, ReasonCode.EVIDENCE_MISSING);
        scenario.finding("proof", Outcome.PASS, "IAM-003", null);
        check(scenario.assess("IAM-003"), State.READY, ReasonCode.PASS_RULE_HOLDS, ReasonCode.RULES_PROVE);
        assertThat(scenario.assess("IAM-003").rules()).containsExactly("help", "proof");
        scenario.finding("proof", Outcome.UNKNOWN, "IAM-003", null);
        check(
                scenario.assess("IAM-003"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.EVIDENCE_MISSING,
                ReasonCode.RULE_UNKNOWN);
    }

    @Test
    void nothingIsProvenWhileAFileIsUnread() {
        scenario.answers(entry("IAM-003", "Yes"))
                .strength("proof", Strength.PROVES)
                .finding("proof", Outcome.PASS, "IAM-003", null)
                .parseError();
        check(scenario.assess("IAM-003"), State.NEEDS_JUSTIFICATION, ReasonCode.EVIDENCE_MISSING);
    }

    @Test
    void aSuppressedViolationNeitherContradictsNorProves() {
        scenario.answers(entry("IAM-003", "Yes"))
                .strength("proof", Strength.PROVES)
                .finding("proof", Outcome.PASS, "IAM-003", null)
                .finding("proof", Outcome.VIOLATION, "IAM-003", "known");
        check(scenario.assess("IAM-003"), State.NEEDS_JUSTIFICATION, ReasonCode.EVIDENCE_MISSING);
        scenario.answers(ready("IAM-003", "Yes"));
        check(scenario.assess("IAM-003"), State.READY, ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void aViolationContradictsAnAnswerThatTheControlIsMet() {
        ControlAssessment control =
                scenario.answers(ready("IAM-003", "Yes")).violation("IAM-003").assess("IAM-003");
        check(control, State.CONTRADICTED, ReasonCode.RULE_VIOLATION);
        assertThat(control.reasons().get(0).at().toString()).isEqualTo("main.tf:7");
        assertThat(control.reasons().get(0).message()).contains("some-rule", "aws_thing.x0", "Something is so.");
        check(scenario.assess("IAM-001"), State.UNANSWERED, ReasonCode.NO_ANSWER);
    }

    @Test
    void aViolationDoesNotContradictAnHonestAnswer() {
        check(
                scenario.answers(ready("IAM-003", "No")).violation("IAM-003").assess("IAM-003"),
                State.NOT_MET,
                ReasonCode.ANSWERED_NOT_MET,
                ReasonCode.PASS_RULE_FAILS,
                ReasonCode.RULE_VIOLATION);
        check(
                scenario.answers("IAM-003:").assess("IAM-003"),
                State.UNANSWERED,
                ReasonCode.NO_ANSWER,
                ReasonCode.RULE_VIOLATION);
    }

    @Test
    void aViolationThatTheAnswerAdmitsAndExplainsIsNoContradiction() {
        scenario.violation("NETSEC-002");
        check(
                scenario.answers(ready("NETSEC-002", "No")).assess("NETSEC-002"),
                State.READY,
                ReasonCode.PASS_RULE_HOLDS,
                ReasonCode.RULE_VIOLATION_EXPLAINED);
        check(
                scenario.answers(ready("NETSEC-002", "Yes")).assess("NETSEC-002"),
                State.CONTRADICTED,
                ReasonCode.RULE_VIOLATION);
    }

    @Test
    void unknownNeverContradicts() {
        ControlAssessment control = scenario.answers(ready("IAM-003", "Yes"))
                .finding("some-rule", Outcome.UNKNOWN, "IAM-003", null)
                .finding("some-rule", Outcome.UNKNOWN, "IAM-003", null)
                .assess("IAM-003");
        check(control, State.READY, ReasonCode.PASS_RULE_HOLDS, ReasonCode.RULE_UNKNOWN);
        assertThat(control.reasons().get(1).message()).contains("2 resource(s)");
    }

    @Test
    void aFailedScanContradicts() {
        scenario.answers(ready("IAM-003", "Yes")).scan("securityhub", "IAM.15", ScanStatus.FAIL);
        check(scenario.assess("IAM-003"), State.CONTRADICTED, ReasonCode.SCAN_FAILED);
        assertThat(scenario.assess("IAM-003").reasons().get(0).at().toString()).isEqualTo("scan:9");
        scenario.answers(ready("IAM-012", "Yes").replace("answer: Yes", "answers: { IAM-012.1: Yes, IAM-012.2: Yes }"))
                .scan("prowler", "iam_root_mfa_enabled", ScanStatus.FAIL);
        check(scenario.assess("IAM-012"), State.READY, ReasonCode.PASS_RULE_HOLDS, ReasonCode.SCAN_RELATED_FAILED);
    }

    @Test
    void aPassedScanIsEvidence() {
        String text = entry("IAM-003", "Yes", "evidence: [ { scan: securityhub/IAM.15 } ]");
        check(
                scenario.answers(text).scanned().assess("IAM-003"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.EVIDENCE_SCAN_NOT_FOUND);
        scenario.scan("securityhub", "IAM.15", ScanStatus.UNKNOWN);
        assertThat(scenario.assess("IAM-003").reasons().get(0).message()).contains("has no verdict");
        scenario.scan("securityhub", "IAM.16", ScanStatus.PASS);
        check(
                scenario.answers(text.replace("IAM.15", "IAM.16")).assess("IAM-003"),
                State.READY,
                ReasonCode.PASS_RULE_HOLDS);
        scenario.answers(entry("IAM-001", "Yes", "evidence: [ { scan: prowler/whatever } ]"))
                .scan("prowler", "whatever", ScanStatus.FAIL);
        check(scenario.assess("IAM-001"), State.CONTRADICTED, ReasonCode.SCAN_FAILED);
    }

    @Test
    void theGateTakesControlsOut() {
        ControlAssessment control =
                scenario.answers("CAA-000: No").violation("CAA-001").assess("CAA-001");
        check(control, State.NOT_APPLICABLE, ReasonCode.GATE_NOT_APPLICABLE, ReasonCode.RULE_VIOLATION);
        assertThat(control.reasons().get(0).at().line()).isEqualTo(5);
        check(
                scenario.answers("CAA-000:").assess("CAA-001"),
                State.UNANSWERED,
                ReasonCode.NO_ANSWER,
                ReasonCode.GATE_UNANSWERED,
                ReasonCode.RULE_VIOLATION);
        check(scenario.answers("CAA-000: Yes").assess("CAA-002"), State.UNANSWERED, ReasonCode.NO_ANSWER);
        check(
                scenario.answers("CAA-000: Yes\n" + entry("CAA-002", "N/A", "response: " + GOOD))
                        .assess("CAA-002"),
                State.NOT_MET,
                ReasonCode.NOT_APPLICABLE_NOT_ALLOWED,
                ReasonCode.PASS_RULE_FAILS);
    }

    @Test
    void notApplicableNeedsAReason() {
        String both = "IAM-012:\n  answers: { IAM-012.1: N/A, IAM-012.2: NA }\n";
        check(
                scenario.answers(both).assess("IAM-012"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.NOT_APPLICABLE_WITHOUT_REASON);
        check(
                scenario.answers(both + "  response: n/a\n").assess("IAM-012"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.RESPONSE_PLACEHOLDER);
        scenario.answers(both + "  response: The product has no compute of its own, only static pages.\n");
        check(scenario.assess("IAM-012"), State.NOT_APPLICABLE, ReasonCode.ANSWERED_NOT_APPLICABLE);
        check(scenario.violation("IAM-012").assess("IAM-012"), State.CONTRADICTED, ReasonCode.RULE_VIOLATION);
    }

    @Test
    void partAnswersStayOpenWhileTheyCanStillPass() {
        scenario.answers("HOST-001:\n  answers: { HOST-001.1: Yes }\n");
        ControlAssessment partly = scenario.assess("HOST-001");
        check(partly, State.UNANSWERED, ReasonCode.PARTLY_ANSWERED);
        assertThat(partly.reasons().get(0).message()).contains("HOST-001.2, HOST-001.3");
        scenario.answers("HOST-001:\n  answers: { HOST-001.1: No }\n");
        check(scenario.assess("HOST-001"), State.NOT_MET, ReasonCode.ANSWERED_NOT_MET, ReasonCode.PASS_RULE_FAILS);
        scenario.answers("IAM-002:\n  answers: { IAM-002.1: Yes }\n  evidence: [ { file: docs/iam.md } ]\n"
                + "  reviewed: { on: 2026-11-01 }\n");
        check(scenario.assess("IAM-002"), State.READY, ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void manyOpenQuestionsAreNotTriedOneByOne() {
        scenario.list("well-architected/2026");
        ControlAssessment any = scenario.assess().stream()
                .filter(control -> control.control().questions().size() > 8)
                .findFirst()
                .orElseThrow();
        String id = any.control().id();
        var questions = any.control().questions();
        String good = id + ":\n  answers: { \"" + questions.get(0).id() + "\": "
                + questions.get(0).passing() + " }\n";
        check(scenario.answers(good).assess(id), State.UNANSWERED, ReasonCode.PARTLY_ANSWERED);
        String bad = good.replace(": " + questions.get(0).passing() + " }", ": No }");
        check(scenario.answers(bad).assess(id), State.NOT_MET, ReasonCode.ANSWERED_NOT_MET, ReasonCode.PASS_RULE_FAILS);
    }

    @Test
    void reviewsAge() {
        String text = entry("IAM-008", "Yes", "response: " + GOOD, "evidence: [ { file: docs/iam.md } ]");
        check(scenario.answers(text).assess("IAM-008"), State.NEEDS_JUSTIFICATION, ReasonCode.REVIEW_MISSING);
        LocalDate last = Scenario.TODAY.minusDays(92);
        check(
                scenario.answers(text + "  reviewed: { on: " + last + " }\n").assess("IAM-008"),
                State.READY,
                ReasonCode.PASS_RULE_HOLDS);
        check(
                scenario.answers(text + "  reviewed: { on: " + last.minusDays(1) + " }\n")
                        .assess("IAM-008"),
                State.NEEDS_JUSTIFICATION,
                ReasonCode.REVIEW_OUTDATED);
        check(scenario.answers(ready("IAM-001", "Yes")).assess("IAM-001"), State.READY, ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void evidenceThatChangedAfterTheReviewIsTold() {
        String text = ready("IAM-001", "Yes") + "  reviewed: { on: 2026-10-02 }\n";
        scenario.answers(text)
                .history((file, day) -> file.equals("docs/iam.md") && day.equals(LocalDate.of(2026, 10, 2))
                        ? Optional.of(new ChangeHistory.Version("Something else.", LocalDate.of(2026, 11, 1)))
                        : Optional.empty());
        ControlAssessment control = scenario.assess("IAM-001");
        check(control, State.NEEDS_JUSTIFICATION, ReasonCode.EVIDENCE_CHANGED_SINCE_REVIEW);
        assertThat(control.reasons().get(0).message()).contains("docs/iam.md", "2026-10-02", "2026-11-01");
        scenario.history((file, day) ->
                Optional.of(new ChangeHistory.Version("How people sign in.", LocalDate.of(2026, 11, 1))));
        check(scenario.assess("IAM-001"), State.READY, ReasonCode.PASS_RULE_HOLDS);
    }

    @Test
    void onlyTheDefinitionOfAResourceCounts() {
        scenario.file("main.tf", "# new comment\nresource \"a\" \"b\" {\n  x = 1\n}\n")
                .resource("a.b", new SourceRange("main.tf", 2, 1, 4))
                .answers(entry("IAM-001", "Yes", "evidence: [ { resource: a.b } ]", "reviewed: { on: 2026-10-02 }"));
        scenario.history((file, day) -> Optional.of(
                new ChangeHistory.Version("resource \"a\" \"b\" {\r\n  x = 1\r\n}\r\n", LocalDate.of(2026, 11, 1))));
        check(scenario.assess("IAM-001"), State.READY, ReasonCode.PASS_RULE_HOLDS);
        scenario.history((file, day) -> Optional.of(
                new ChangeHistory.Version("resource \"a\" \"b\" {\n  x = 2\n}\n", LocalDate.of(2026, 11, 1))));
        check(scenario.assess("IAM-001"), State.NEEDS_JUSTIFICATION, ReasonCode.EVIDENCE_CHANGED_SINCE_REVIEW);
    }

    @Test
    void acceptanceHoldsUntilItsLastDay() {
        String accepted = "  accepted: { until: %s, by: board, because: Booked for January }\n";
        scenario.answers(entry("IAM-001", "No") + accepted.formatted("2026-11-23"));
        ControlAssessment control = scenario.assess("IAM-001");
        check(
                control,
                State.ACCEPTED,
                ReasonCode.ACCEPTED_UNTIL,
                ReasonCode.ANSWERED_NOT_MET,
                ReasonCode.PASS_RULE_FAILS);
        assertThat(control.expiredAcceptance()).isFalse();
        scenario.answers(entry("IAM-001", "No") + accepted.formatted("2026-11-22"));
        control = scenario.assess("IAM-001");
        check(
                control,
                State.NOT_MET,
                ReasonCode.ANSWERED_NOT_MET,
                ReasonCode.ACCEPTANCE_EXPIRED,
                ReasonCode.PASS_RULE_FAILS);
        assertThat(control.expiredAcceptance()).isTrue();
        scenario.answers(ready("IAM-001", "Yes") + accepted.formatted("2026-11-22"));
        control = scenario.assess("IAM-001");
        check(control, State.READY, ReasonCode.PASS_RULE_HOLDS);
        assertThat(control.expiredAcceptance()).isFalse();
    }

    @Test
    void acceptanceCoversContradictionsAndOpenAnswers() {
        String accepted = "  accepted: { until: 2027-01-31, by: board, because: Booked for January }\n";
        scenario.answers(ready("IAM-003", "Yes") + accepted).violation("IAM-003");
        check(scenario.assess("IAM-003"), State.ACCEPTED, ReasonCode.ACCEPTED_UNTIL, ReasonCode.RULE_VIOLATION);
        scenario.answers("IAM-003:\n" + accepted);
        check(
                scenario.assess("IAM-003"),
                State.ACCEPTED,
                ReasonCode.ACCEPTED_UNTIL,
                ReasonCode.NO_ANSWER,
                ReasonCode.RULE_VIOLATION);
    }

    @Test
    void manyReasonsAreCut() {
        scenario.answers(ready("IAM-003", "Yes"));
        for (int i = 0; i < 30; i++) {
            scenario.violation("IAM-003");
        }
        List<Reason> reasons = scenario.assess("IAM-003").reasons();
        assertThat(reasons).hasSize(21);
        assertThat(reasons.get(20).code()).isEqualTo("MORE");
        assertThat(reasons.get(20).message()).isEqualTo("And 10 more reasons of code RULE_VIOLATION.");
    }

    @Test
    void idsOfOtherListsAreNotMixedUp() {
        scenario.list("customer-deployed/2022_q1").violation("BAR-001");
        assertThat(scenario.assess("BAR-001").rules()).isEmpty();
        scenario.violation("customer-deployed:BAR-001");
        assertThat(scenario.assess("BAR-001").rules()).containsExactly("some-rule");
        assertThat(new Scenario(Path.of("."))
                        .violation("partner-hosted:IAM-003")
                        .assess("IAM-003")
                        .rules())
                .containsExactly("some-rule");
    }

    @Test
    void speaksJapanese() {
        ControlAssessment control = scenario.language(Language.JA)
                .answers(entry("IAM-001", "Yes", "response: 同上"))
                .assess("IAM-001");
        assertThat(control.reasons().get(0).message()).isEqualTo("response「同上」は仮の記述です。何をどのように実施しているかを書いてください。");
        assertThat(control.reasons().get(1).message()).startsWith("証跡がありません");
    }

    @Test
    void everyCodeHasSentencesInBothLanguages() {
        for (Language language : Language.values()) {
            Reasons reasons = new Reasons(language);
            for (ReasonCode code : ReasonCode.values()) {
                assertThat(reasons.of(code, SourceRange.UNKNOWN, "a", "b", "c", "d")
                                .message())
                        .as(code.name())
                        .isNotBlank();
                assertThat(reasons.about(code)).as(code.name()).isNotBlank();
            }
        }
        assertThat(new Reasons(Language.JA).about(ReasonCode.NO_ANSWER))
                .isNotEqualTo(new Reasons(Language.EN).about(ReasonCode.NO_ANSWER));
    }

    @Test
    void everyStateWordIsReachable() {
        Set<State> seen = new TreeSet<>();
        scenario.answers("CAA-000: No\n" + ready("IAM-001", "Yes") + ready("IAM-003", "Yes") + ready("IAM-004", "No")
                        + entry("IAM-007", "Yes")
                        + entry("IAM-011", "No", "accepted: { until: 2027-01-31, by: a, because: b }"))
                .violation("IAM-003")
                .assess()
                .forEach(control -> seen.add(control.state()));
        assertThat(seen).isEqualTo(EnumSet.allOf(State.class));
    }
}
