package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** Text is not HCL; the message is a whole sentence. Carries no stack trace: broken input is no fault of the program. */
public final class HclSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SourceRange at;
    private final boolean unterminated;

    HclSyntaxException(String message, SourceRange at, boolean unterminated) {
        super(message, null, false, false);
        this.at = at;
        this.unterminated = unterminated;
    }

    /** Where the fault is. */
    public SourceRange at() {
        return at;
    }

    /** Whether the text ended, or may have been swallowed, because something was never closed. */
    boolean isUnterminated() {
        return unterminated;
    }
}
