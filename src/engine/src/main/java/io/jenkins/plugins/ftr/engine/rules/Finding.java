package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * What a rule saw on one resource definition.
 *
 * @param rule rule id
 * @param title rule title in the language of the run
 * @param severity how bad
 * @param controls control ids it bears on, sorted
 * @param outcome violation, unknown or pass
 * @param address address of the resource; of the first instance where one definition has several
 * @param type type of the resource as written in the code
 * @param at place of the deciding value, or of the resource
 * @param message what was found, a sentence
 * @param remediation how to mend, with a snippet in the format of the code
 * @param instances addresses of all instances of this definition the finding holds for, sorted
 * @param origin where the deciding value came from when it is not literal, a sentence; else empty
 * @param suppression reason of an in-code suppression; {@code null} when not suppressed
 */
public record Finding(
        String rule,
        String title,
        Severity severity,
        List<String> controls,
        Outcome outcome,
        String address,
        String type,
        SourceRange at,
        String message,
        String remediation,
        List<String> instances,
        String origin,
        String suppression)
        implements Serializable {
    public Finding {
        controls = List.copyOf(controls);
        instances = List.copyOf(instances);
        origin = origin == null ? "" : origin;
    }

    public boolean isSuppressed() {
        return suppression != null;
    }

    /** The same finding at another place, e.g. with a path relative to another directory. */
    public Finding at(SourceRange place) {
        return new Finding(
                rule,
                title,
                severity,
                controls,
                outcome,
                address,
                type,
                place,
                message,
                remediation,
                instances,
                origin,
                suppression);
    }

    /** Counts against a control: a violation that is not suppressed. */
    public boolean isOpenViolation() {
        return outcome == Outcome.VIOLATION && suppression == null;
    }

    /**
     * Identity across builds: rule, file and address. Lines move, so they do not count.
     */
    public String fingerprint() {
        return rule + '|' + at.file() + '|' + address;
    }
}
