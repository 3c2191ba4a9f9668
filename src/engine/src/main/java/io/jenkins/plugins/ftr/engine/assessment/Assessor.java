package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.ControlAnswer;
import io.jenkins.plugins.ftr.engine.answers.Evidence;
import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.scan.ScanMapping;
import io.jenkins.plugins.ftr.engine.scan.ScanResult;
import io.jenkins.plugins.ftr.engine.scan.ScanStatus;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the state of every control of a checklist and says why. The order of decision is that of {@link Decision}; the
 * words are in {@code docs/assessment.md}.
 */
public final class Assessor {
    /** Reasons of one code shown for one control; the rest is counted. */
    private static final int MOST_REASONS = 20;

    private final AssessmentInput input;
    private final Checklist checklist;
    private final Reasons reasons;
    private final FindingIndex findings;
    private final EvidenceJudge evidence;
    private final ResponseJudge responses;
    private final Map<String, String> gates;
    private final ScanMapping mapping;

    /** @param input all that the verdict is made of */
    public Assessor(AssessmentInput input) {
        this.input = input;
        this.checklist = input.checklist();
        this.reasons = new Reasons(input.language());
        this.findings = new FindingIndex(checklist.id(), input.findings(), input.strengths());
        this.evidence = new EvidenceJudge(input, reasons);
        this.responses = new ResponseJudge(checklist, input.answers(), input.policy(), reasons);
        this.gates = input.answers().gates(checklist);
        this.mapping = input.scans().isGiven() ? ScanMapping.builtIn() : null;
    }

    /** The verdict on every control, in official order. */
    public List<ControlAssessment> assess() {
        List<ControlAssessment> all = new ArrayList<>();
        for (Checklist.Section section : checklist.sections()) {
            for (Control control : section.controls()) {
                all.add(new Judgement(section, control).judge());
            }
        }
        return all;
    }

    /** One control on its way to a verdict. */
    private final class Judgement {
        private final Checklist.Section section;
        private final Control control;
        private final ControlAnswer answer;
        private final Map<String, String> answers;
        private final String response;
        private final SourceRange at;
        private final List<Reason> deciding = new ArrayList<>();
        private final List<Reason> notes = new ArrayList<>();

        Judgement(Checklist.Section section, Control control) {
            this.section = section;
            this.control = control;
            this.answer = input.answers().answer(checklist, control.id()).orElse(null);
            this.answers = answer == null ? Map.of() : answer.answers();
            this.response = answer == null ? "" : answer.response();
            this.at = answer == null ? input.answers().at() : answer.at();
        }

        ControlAssessment judge() {
            boolean takenOut = checklist.takenOut(control, gates);
            AnswerJudge judge = new AnswerJudge(control, gates, answers, response);
            Decision.Answered answered = judge.judge();
            List<Finding> violations = findings.violations(control.id());
            List<ScanResult> failed = failedScans();
            boolean explained = judge.passesByExplanation();
            EvidenceJudge.Judged proof =
                    answer == null ? new EvidenceJudge.Judged(List.of(), List.of()) : evidence.judge(answer);
            List<String> proofs =
                    input.infrastructure().parseErrors().isEmpty() ? findings.proofs(control.id()) : List.of();
            List<Reason> unjustified = answered == Decision.Answered.NOT_APPLICABLE
                    ? withoutReason()
                    : unjustified(answered, judge.asksResponse(), proof, proofs);
            boolean contradicted = !explained && (!violations.isEmpty() || !failed.isEmpty());
            ControlAnswer.Acceptance acceptance = answer == null ? null : answer.acceptance();
            boolean accepted = acceptance != null && !acceptance.until().isBefore(input.today());
            Decision.Facts facts =
                    new Decision.Facts(takenOut, answered, contradicted, unjustified.isEmpty(), accepted);
            State underlying = Decision.underlying(facts);
            State state = Decision.decide(facts);

            boolean expired =
                    acceptance != null && !accepted && underlying != State.READY && underlying != State.NOT_APPLICABLE;
            if (state == State.ACCEPTED) {
                deciding.add(reasons.of(
                        ReasonCode.ACCEPTED_UNTIL,
                        acceptance.at(),
                        acceptance.until(),
                        acceptance.by(),
                        acceptance.because()));
            }
            if (expired) {
                notes.add(reasons.of(
                        ReasonCode.ACCEPTANCE_EXPIRED, acceptance.at(), acceptance.until(), acceptance.by()));
            }
            explain(underlying, answered, unjustified, proofs);
            contradictions(underlying, explained, violations, failed);
            unknowns();
            List<Reason> all = new ArrayList<>(deciding);
            all.addAll(notes);
            return new ControlAssessment(
                    section, control, state, all, answer, proof.verdicts(), findings.rules(control.id()), expired);
        }

        private void explain(
                State underlying, Decision.Answered answered, List<Reason> unjustified, List<String> proofs) {
            switch (underlying) {
                case READY -> {
                    deciding.add(reasons.of(ReasonCode.PASS_RULE_HOLDS, at, written()));
                    if (!proofs.isEmpty()) {
                        notes.add(reasons.of(ReasonCode.RULES_PROVE, SourceRange.UNKNOWN, String.join(", ", proofs)));
                    }
                }
                case NOT_APPLICABLE -> {
                    if (answered == Decision.Answered.NOT_APPLICABLE && !checklist.takenOut(control, gates)) {
                        deciding.add(reasons.of(ReasonCode.ANSWERED_NOT_APPLICABLE, at));
                    } else {
                        String gate = control.applicability();
                        deciding.add(reasons.of(
                                ReasonCode.GATE_NOT_APPLICABLE,
                                input.answers().gateAt(checklist, gate),
                                gate,
                                gates.get(gate)));
                    }
                }
                case NEEDS_JUSTIFICATION, CONTRADICTED -> deciding.addAll(unjustified);
                case UNANSWERED -> unanswered(answered);
                case NOT_MET -> {
                    boolean notApplicable = answers.values().stream().allMatch(AnswerValue::isNotApplicable);
                    if (notApplicable) {
                        deciding.add(reasons.of(
                                ReasonCode.NOT_APPLICABLE_NOT_ALLOWED,
                                at,
                                control.applicability().isEmpty()
                                        ? ""
                                        : reasons.text("na.gate", control.applicability())));
                    } else {
                        deciding.add(reasons.of(ReasonCode.ANSWERED_NOT_MET, at, wrongAnswers()));
                    }
                    notes.add(reasons.of(
                            ReasonCode.PASS_RULE_FAILS, at, control.passRule().text()));
                }
                case ACCEPTED -> throw new IllegalStateException("Acceptance is decided last");
            }
        }

        private void unanswered(Decision.Answered answered) {
            if (answered == Decision.Answered.PARTLY) {
                List<String> open = control.questions().stream()
                        .map(Question::id)
                        .filter(id -> !answers.containsKey(id))
                        .toList();
                deciding.add(reasons.of(ReasonCode.PARTLY_ANSWERED, at, String.join(", ", open)));
            } else {
                deciding.add(reasons.of(
                        ReasonCode.NO_ANSWER,
                        at,
                        String.join(
                                ", ",
                                control.questions().stream().map(Question::id).toList())));
            }
            String gate = control.applicability();
            if (!gate.isEmpty() && !gates.containsKey(gate)) {
                notes.add(reasons.of(ReasonCode.GATE_UNANSWERED, input.answers().at(), gate));
            }
        }

        /** Violations and failed scans: they decide when the answers say met, else they are worth knowing. */
        private void contradictions(
                State underlying, boolean explained, List<Finding> violations, List<ScanResult> failed) {
            List<Reason> against = new ArrayList<>();
            for (Finding finding : violations) {
                against.add(reasons.of(
                        explained ? ReasonCode.RULE_VIOLATION_EXPLAINED : ReasonCode.RULE_VIOLATION,
                        finding.at(),
                        finding.rule(),
                        finding.address(),
                        finding.message()));
            }
            limit(against, ReasonCode.RULE_VIOLATION);
            List<Reason> scanned = new ArrayList<>();
            for (ScanResult result : failed) {
                scanned.add(reasons.of(
                        ReasonCode.SCAN_FAILED,
                        result.at(),
                        result.key(),
                        result.title().isEmpty() ? result.checkId() : result.title(),
                        result.resource().isEmpty() ? "-" : result.resource()));
            }
            limit(scanned, ReasonCode.SCAN_FAILED);
            against.addAll(scanned);
            if (underlying == State.CONTRADICTED) {
                int first =
                        !deciding.isEmpty() && deciding.get(0).code().equals(ReasonCode.ACCEPTED_UNTIL.name()) ? 1 : 0;
                deciding.addAll(first, against);
            } else {
                notes.addAll(against);
            }
        }

        private void unknowns() {
            Map<String, List<Finding>> byRule = new LinkedHashMap<>();
            findings.unknown(control.id())
                    .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                            .add(finding));
            byRule.forEach((rule, unknown) -> notes.add(reasons.of(
                    ReasonCode.RULE_UNKNOWN,
                    unknown.get(0).at(),
                    rule,
                    unknown.size(),
                    unknown.get(0).address(),
                    unknown.get(0).message())));
            if (mapping != null && !ControlNames.hasOwnMeaning(checklist.id())) {
                for (String key : mapping.related(control.id())) {
                    input.scans().of(key).stream()
                            .filter(result -> result.status() == ScanStatus.FAIL)
                            .findFirst()
                            .ifPresent(result ->
                                    notes.add(reasons.of(ReasonCode.SCAN_RELATED_FAILED, result.at(), result.key())));
                }
            }
        }

        private void limit(List<Reason> list, ReasonCode code) {
            if (list.size() > MOST_REASONS) {
                int rest = list.size() - MOST_REASONS;
                SourceRange next = list.get(MOST_REASONS).at();
                list.subList(MOST_REASONS, list.size()).clear();
                list.add(reasons.of(ReasonCode.MORE, next, rest, code));
            }
        }

        private List<ScanResult> failedScans() {
            if (mapping == null) {
                return List.of();
            }
            Set<String> keys = new LinkedHashSet<>();
            if (!ControlNames.hasOwnMeaning(checklist.id())) {
                keys.addAll(mapping.deciding(control.id()));
            }
            control.cis().stream().filter(key -> key.indexOf('/') > 0).forEach(keys::add);
            if (answer != null) {
                answer.evidence().stream()
                        .filter(item -> item.kind() == Evidence.Kind.SCAN)
                        .map(Evidence::value)
                        .forEach(keys::add);
            }
            return keys.stream()
                    .flatMap(key -> input.scans().of(key).stream())
                    .filter(result -> result.status() == ScanStatus.FAIL)
                    .toList();
        }

        private List<Reason> withoutReason() {
            if (response.isBlank()) {
                return List.of(reasons.of(ReasonCode.NOT_APPLICABLE_WITHOUT_REASON, at));
            }
            return responses.judge(control, answer).map(List::of).orElse(List.of());
        }

        private List<Reason> unjustified(
                Decision.Answered answered, boolean asksResponse, EvidenceJudge.Judged proof, List<String> proofs) {
            if (answer == null) {
                return List.of();
            }
            List<Reason> problems = new ArrayList<>();
            boolean asked = asksResponse
                    || answered == Decision.Answered.MET_BUT_FOR_RESPONSE
                    || input.policy().responseAlways();
            if (response.isBlank() && asked) {
                problems.add(reasons.of(ReasonCode.RESPONSE_MISSING, at));
            } else {
                responses.judge(control, answer).ifPresent(problems::add);
            }
            problems.addAll(proof.problems());
            if (input.policy().evidenceRequired() && answer.evidence().isEmpty() && proofs.isEmpty()) {
                problems.add(reasons.of(ReasonCode.EVIDENCE_MISSING, at));
            }
            review().ifPresent(problems::add);
            return problems;
        }

        private Optional<Reason> review() {
            if (control.reviewPeriod() == null) {
                return Optional.empty();
            }
            int days = control.reviewPeriod().days();
            String period = reasons.text("period." + control.reviewPeriod());
            if (answer.review() == null) {
                return input.policy().reviewRequired()
                        ? Optional.of(reasons.of(ReasonCode.REVIEW_MISSING, at, period))
                        : Optional.empty();
            }
            LocalDate due = answer.review().on().plusDays(days);
            return due.isBefore(input.today())
                    ? Optional.of(reasons.of(
                            ReasonCode.REVIEW_OUTDATED,
                            answer.review().at(),
                            answer.review().on(),
                            period,
                            due))
                    : Optional.empty();
        }

        private String written() {
            List<String> parts = new ArrayList<>();
            answers.forEach((id, value) -> parts.add(id + ": " + value));
            return String.join(", ", parts);
        }

        /** The answers that differ from the good one; all of them where the list names no good one. */
        private String wrongAnswers() {
            List<String> parts = new ArrayList<>();
            for (Question question : control.questions()) {
                String given = answers.get(question.id());
                if (given != null
                        && !AnswerValue.same(given, question.passing())
                        && !AnswerValue.isNotApplicable(given)) {
                    parts.add(question.id() + ": " + given);
                }
            }
            return parts.isEmpty() ? written() : String.join(", ", parts);
        }
    }
}
