package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;

/** An expression that Terraform would refuse. Without a stack trace: {@code try} and {@code can} live on it. */
public final class EvalException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Notice notice;
    private final transient SourceRange at;

    /**
     * @param notice what is wrong, a sentence without full stop
     * @param at where
     */
    public EvalException(Notice notice, SourceRange at) {
        super(null, null, false, false);
        this.notice = notice;
        this.at = at;
    }

    /** What is wrong, a sentence without full stop. */
    public Notice notice() {
        return notice;
    }

    @Override
    public String getMessage() {
        return notice.in(Language.EN);
    }

    public SourceRange at() {
        return at;
    }
}
