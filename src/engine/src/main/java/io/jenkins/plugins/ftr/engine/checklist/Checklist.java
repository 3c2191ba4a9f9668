package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 */
public record Checklist(
        String id,
        String version,
        LocalizedText title,
        String url,
        Validity validity,
        List<Question> prerequisites,
        List<Question> gates,
        List<Section> sections) {

    /** {@code id/version}, as written in an answers file. */
    public String key() {
        return id + "/" + version;
    }

    /** All controls in official order. */
    public List<Control> controls() {
        return sections.stream().flatMap(section -> section.controls().stream()).toList();
    }

    public Optional<Control> control(String controlId) {
        return controls().stream()
                .filter(control -> control.id().equals(controlId))
                .findFirst();
    }

    /**
     * A section.
     *
     * @param id stable id in kebab case
     * @param title heading
     * @param controls controls in official order
     */
    public record Section(String id, LocalizedText title, List<Control> controls) {}

    /**
     * When a version may be used.
     *
     * @param from first day, {@code null} when not known
     * @param until last day it is the current version, {@code null} when open
     * @param usableUntil last day it is still accepted, {@code null} when not known
     * @param successor key of the next version if there is one, else {@code null}
     */
    public record Validity(LocalDate from, LocalDate until, LocalDate usableUntil, String successor) {}
}
