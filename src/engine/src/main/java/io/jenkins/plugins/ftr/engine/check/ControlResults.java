package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.answers.ControlAnswer;
import io.jenkins.plugins.ftr.engine.assessment.ControlAssessment;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult.AcceptanceInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns verdicts into the controls of a result. */
final class ControlResults {
    private static final int PERCENT = 100;

    private ControlResults() {}

    static ControlResult of(ControlAssessment assessment, Language language) {
        ControlAnswer answer = assessment.answer();
        ControlAnswer.Acceptance acceptance = answer == null ? null : answer.acceptance();
        return new ControlResult(
                assessment.control().id(),
                assessment.control().title().in(language),
                assessment.section().title().in(language),
                assessment.state(),
                null,
                false,
                assessment.expiredAcceptance(),
                assessment.reasons(),
                answer == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answer.answers())),
                answer == null ? "" : answer.response(),
                assessment.evidence().stream()
                        .map(verdict -> new EvidenceResult(
                                verdict.evidence().kind().name().toLowerCase(Locale.ROOT),
                                verdict.evidence().value(),
                                verdict.found(),
                                verdict.at()))
                        .toList(),
                assessment.rules(),
                assessment.control().url(),
                answer == null ? SourceRange.UNKNOWN : answer.at(),
                acceptance == null
                        ? null
                        : new AcceptanceInfo(acceptance.until(), acceptance.by(), acceptance.because()));
    }

    static ControlResult compared(ControlResult control, State previous, boolean regressed) {
        return new ControlResult(
                control.id(),
                control.title(),
                control.section(),
                control.state(),
                previous,
                regressed,
                control.expiredAcceptance(),
                control.reasons(),
                control.answers(),
                control.response(),
                control.evidence(),
                control.rules(),
                control.url(),
                control.at(),
                control.acceptance());
    }

    /** Number of controls per state, every state present. */
    static Map<State, Integer> counts(List<ControlResult> controls) {
        Map<State, Integer> counts = new LinkedHashMap<>();
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        controls.forEach(control -> counts.merge(control.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** READY / (all - NOT_APPLICABLE) in percent, rounded down; 100 when nothing applies. */
    static int readiness(Map<State, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum() - counts.get(State.NOT_APPLICABLE);
        return all == 0 ? PERCENT : counts.get(State.READY) * PERCENT / all;
    }
}
