package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** Steps that evaluation may still take, and how deep it may go. One per root module. */
public final class Budget {
    /** Deepest chain of expressions and names; the evaluating thread has the stack for it. */
    private static final int MAX_DEPTH = 20_000;

    private final long allowed;
    private long used;
    private int depth;

    public Budget(long allowed) {
        this.allowed = allowed;
    }

    /** Counts a step into an expression; the caller calls {@link #leave()} on its way out. */
    void enter(SourceRange at) {
        spend(1, at);
        if (++depth > MAX_DEPTH) {
            depth--;
            throw new EvalException(EvalNotice.CHAIN_TOO_LONG.with(MAX_DEPTH), at);
        }
    }

    void leave() {
        depth--;
    }

    /** Counts work done. */
    public void spend(long steps, SourceRange at) {
        used += steps;
        if (used > allowed) {
            throw new EvalException(EvalNotice.TOO_MANY_STEPS.with(allowed), at);
        }
    }

    /** Whether all steps are used up. */
    public boolean isExhausted() {
        return used > allowed;
    }

    public long used() {
        return used;
    }
}
