package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** An expression that Terraform would refuse. Without a stack trace: {@code try} and {@code can} live on it. */
public final class EvalException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SourceRange at;

    /**
     * @param message what is wrong, a sentence without full stop
     * @param at where
     */
    public EvalException(String message, SourceRange at) {
        super(message, null, false, false);
        this.at = at;
    }

    public SourceRange at() {
        return at;
    }
}
