package io.jenkins.plugins.ftr.engine.scan;

import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** A scan file cannot be used. */
public final class ScanException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;

    /**
     * @param at file and line
     * @param message sentence for the user
     */
    public ScanException(SourceRange at, String message) {
        super(at + ": " + message);
    }
}
