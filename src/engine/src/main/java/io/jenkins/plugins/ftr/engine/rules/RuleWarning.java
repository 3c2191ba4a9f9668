package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.Serializable;

/**
 * Something to know about the rules' run that is no finding.
 *
 * @param code what kind, {@code STALE_SUPPRESSION}
 * @param message a sentence in the language of the run
 * @param at where it stands
 */
public record RuleWarning(String code, String message, SourceRange at) implements Serializable {
    /** A suppression that suppresses nothing any more. */
    public static final String STALE_SUPPRESSION = "STALE_SUPPRESSION";
}
