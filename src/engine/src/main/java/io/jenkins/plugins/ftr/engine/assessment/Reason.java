package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.Serializable;

/**
 * Why a control is in its state.
 *
 * @param code stable code for machines, e.g. {@code RESPONSE_PLACEHOLDER}; all are listed in {@link ReasonCode}
 * @param message sentence for people, in the language of the run
 * @param at where to look; unknown where there is no place
 */
public record Reason(String code, String message, SourceRange at) implements Serializable {}
