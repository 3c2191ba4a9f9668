package io.jenkins.plugins.ftr.engine.result;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict on one workload against one checklist: what {@code ftr-result.json} holds and every report shows. Plain,
 * immutable, serializable.
 *
 * @param toolVersion version of this tool
 * @param workload name and owner from the answers file
 * @param checklist checklist judged against
 * @param language language of all messages, {@code en} or {@code ja}
 * @param date the day the run counts as
 * @param readiness READY / (all - NOT_APPLICABLE) in percent, rounded down; 100 when nothing applies
 * @param counts number of controls per state, every state present, in the order of {@link State}
 * @param controls controls in official order
 * @param findings findings in stable order (file, line, rule, address); suppressed ones included
 * @param warnings things to know that belong to no control (expired checklist, suppression without reason …)
 * @param baseline what this was compared with
 * @param changes what changed against the baseline; empty without one
 * @param gate the gates and their verdict
 * @param infrastructure what was read
 */
public record FtrResult(
        String toolVersion,
        Workload workload,
        ChecklistInfo checklist,
        String language,
        LocalDate date,
        int readiness,
        Map<State, Integer> counts,
        List<ControlResult> controls,
        List<Finding> findings,
        List<Reason> warnings,
        Baseline baseline,
        List<Change> changes,
        Gate gate,
        InfrastructureSummary infrastructure)
        implements Serializable {

    public Optional<ControlResult> control(String id) {
        return controls.stream().filter(control -> control.id().equals(id)).findFirst();
    }

    /** Controls in a state, in official order. */
    public List<ControlResult> in(State state) {
        return controls.stream().filter(control -> control.state() == state).toList();
    }

    /** Controls that regressed, in official order. */
    public List<ControlResult> regressed() {
        return controls.stream().filter(ControlResult::regressed).toList();
    }

    /**
     * @param id family
     * @param version version
     * @param title name in the language of the run
     * @param url official page
     */
    public record ChecklistInfo(String id, String version, String title, String url) implements Serializable {}

    /**
     * One control.
     *
     * @param id control id
     * @param title title in the language of the run
     * @param section section title in the language of the run
     * @param state its state
     * @param previousState state in the baseline, {@code null} when it was not there or there is no baseline
     * @param regressed worse than in the baseline, or a new finding in the same state
     * @param expiredAcceptance an acceptance exists but its day has passed
     * @param reasons why, the deciding one first
     * @param answers question id to answer in official order; unanswered ones are missing
     * @param response free text
     * @param evidence evidence as written, with what became of it
     * @param rules ids of rules that judged at least one resource for this control, sorted
     * @param url official page
     * @param at entry in the answers file; unknown when unanswered
     * @param acceptance who accepted it, until when and why; {@code null} when there is none
     */
    public record ControlResult(
            String id,
            String title,
            String section,
            State state,
            State previousState,
            boolean regressed,
            boolean expiredAcceptance,
            List<Reason> reasons,
            Map<String, String> answers,
            String response,
            List<EvidenceResult> evidence,
            List<String> rules,
            String url,
            SourceRange at,
            AcceptanceInfo acceptance)
            implements Serializable {}

    /**
     * @param kind resource, file, url or scan
     * @param value as written
     * @param found whether it exists; true for web addresses, which are never fetched
     * @param at where the evidence is, e.g. the line of the resource; unknown when not found
     */
    public record EvidenceResult(String kind, String value, boolean found, SourceRange at) implements Serializable {}

    /**
     * @param until last day
     * @param by who
     * @param because why
     */
    public record AcceptanceInfo(LocalDate until, String by, String because) implements Serializable {}

    /**
     * @param source name of the result file, build, or {@code none}
     * @param reason why this one, a sentence
     * @param date day of the baseline run, {@code null} when none
     * @param readiness its readiness, -1 when none
     */
    public record Baseline(String source, String reason, LocalDate date, int readiness) implements Serializable {
        public boolean exists() {
            return readiness >= 0;
        }
    }

    /**
     * A control that differs from the baseline.
     *
     * @param control control id
     * @param kind how it changed
     * @param before state before, {@code null} when added
     * @param after state now, {@code null} when removed
     * @param newFindings fingerprints of violations that the baseline does not have
     */
    public record Change(String control, Kind kind, State before, State after, List<String> newFindings)
            implements Serializable {
        public enum Kind {
            REGRESSED,
            IMPROVED,
            CHANGED,
            ADDED,
            REMOVED
        }
    }

    /**
     * @param status verdict over all gates
     * @param items the gates in the order given
     */
    public record Gate(GateStatus status, List<GateItem> items) implements Serializable {}

    /**
     * @param metric what is measured
     * @param threshold threshold
     * @param actual measured value
     * @param criticality what breaking does
     * @param broken whether it broke
     * @param status effect of this item alone
     * @param message sentence naming the controls that broke it
     * @param controls ids of the controls counted
     */
    public record GateItem(
            Metric metric,
            int threshold,
            int actual,
            Criticality criticality,
            boolean broken,
            GateStatus status,
            String message,
            List<String> controls)
            implements Serializable {}

    /**
     * @param files files read
     * @param resources resources found
     * @param parseErrors what could not be read
     * @param unresolved number of values, modules and templates that could not be resolved
     * @param unresolvedItems the first of them, to show (at most 200), as reasons with code {@code UNRESOLVED}
     */
    public record InfrastructureSummary(
            int files, int resources, List<Reason> parseErrors, int unresolved, List<Reason> unresolvedItems)
            implements Serializable {}
}
