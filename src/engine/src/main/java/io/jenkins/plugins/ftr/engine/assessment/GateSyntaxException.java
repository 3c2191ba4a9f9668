package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.source.BadInput;

/** A gate is not written as {@code METRIC:THRESHOLD:CRITICALITY}; the message says what is allowed. */
public final class GateSyntaxException extends IllegalArgumentException implements BadInput {
    private static final long serialVersionUID = 1L;

    /** @param message sentence for the user */
    public GateSyntaxException(String message) {
        super(message);
    }
}
