package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;

/** Text is not HCL; the notice is a whole sentence. Carries no stack trace: broken input is no fault of the program. */
public final class HclSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Notice notice;
    private final transient SourceRange at;
    private final boolean unterminated;

    /** @param fault what is wrong, a sentence without full stop */
    HclSyntaxException(Notice fault, SourceRange at, boolean unterminated) {
        super(null, null, false, false);
        this.notice = HclNotice.SENTENCE.with(fault);
        this.at = at;
        this.unterminated = unterminated;
    }

    /** What is wrong. */
    public Notice notice() {
        return notice;
    }

    @Override
    public String getMessage() {
        return notice.in(Language.EN);
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
