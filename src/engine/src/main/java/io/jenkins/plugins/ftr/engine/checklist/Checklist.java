package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A checklist: data, never code.
 *
 * @param id family, e.g. {@code partner-hosted}
 * @param version version within the family, e.g. {@code 2026.1}
 * @param title name a person knows it by
 * @param url official page
 * @param validity when it is in force
 * @param prerequisites questions outside the scored list (CIS report, general availability); not part of readiness
 * @param gates gate questions: their answer takes whole controls out of the list (CAA-000, SDAT-000)
 * @param sections sections in official order
 * @param workbookUrl official workbook, empty when none is known
 * @param note what is uncertain about this list as a whole, empty when nothing is
 */
public record Checklist(
        String id,
        String version,
        LocalizedText title,
        String url,
        Validity validity,
        List<Question> prerequisites,
        List<Question> gates,
        List<Section> sections,
        String workbookUrl,
        LocalizedText note) {

    public Checklist {
        prerequisites = List.copyOf(prerequisites);
        gates = List.copyOf(gates);
        sections = List.copyOf(sections);
    }

    /** {@code id/version}, as written in an answers file. */
    public String key() {
        return id + "/" + version;
    }

    /** All controls in official order. */
    public List<Control> controls() {
        return sections.stream().flatMap(section -> section.controls().stream()).toList();
    }

    /** The control with this id. */
    public Optional<Control> control(String controlId) {
        return controls().stream()
                .filter(control -> control.id().equals(controlId))
                .findFirst();
    }

    /** The gate question or prerequisite with this id. */
    public Optional<Question> gateOrPrerequisite(String questionId) {
        return Stream.concat(gates.stream(), prerequisites.stream())
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /**
     * Whether a gate question takes a control out of the list: its answer is the gate's {@link Question#passing()}.
     *
     * @param control a control of this list
     * @param gateAnswers gate question id to answer
     * @return false when the control has no gate or the gate is not answered
     */
    public boolean takenOut(Control control, Map<String, String> gateAnswers) {
        if (control.applicability().isEmpty()) {
            return false;
        }
        String answer = gateAnswers.getOrDefault(control.applicability(), "");
        return gates.stream()
                .filter(gate -> gate.id().equals(control.applicability()))
                .anyMatch(gate -> !gate.passing().isEmpty() && AnswerValue.same(gate.passing(), answer));
    }

    /**
     * A section.
     *
     * @param id stable id in kebab case
     * @param title heading
     * @param controls controls in official order
     */
    public record Section(String id, LocalizedText title, List<Control> controls) {
        public Section {
            controls = List.copyOf(controls);
        }
    }

    /**
     * When a version may be used.
     *
     * @param from first day, {@code null} when not known
     * @param until last day it is the current version, {@code null} when open
     * @param usableUntil last day it is still accepted, {@code null} when not known
     * @param successor key of the next version if there is one, else {@code null}
     */
    public record Validity(LocalDate from, LocalDate until, LocalDate usableUntil, String successor) {
        /** Days before the last usable day from which on a version counts as expiring. */
        public static final int WARNING_DAYS = 90;

        /** Nothing is known of when it may be used. */
        public static final Validity OPEN = new Validity(null, null, null, null);

        /** The last day on which the version is accepted, {@code null} when open or not known. */
        public LocalDate lastDay() {
            return usableUntil != null ? usableUntil : until;
        }

        /**
         * Where a day falls.
         *
         * @param today the day to judge
         */
        public ValidityStatus status(LocalDate today) {
            LocalDate last = lastDay();
            if (last != null && today.isAfter(last)) {
                return ValidityStatus.EXPIRED;
            }
            if (last != null && today.isAfter(last.minusDays(WARNING_DAYS))) {
                return ValidityStatus.EXPIRING;
            }
            if (from != null && today.isBefore(from)) {
                return ValidityStatus.NOT_YET;
            }
            boolean replaced = until != null && today.isAfter(until) || until == null && successor != null;
            return replaced ? ValidityStatus.SUPERSEDED : ValidityStatus.CURRENT;
        }
    }
}
