package io.jenkins.plugins.ftr.engine.checklist;

/** A pass rule cannot be read. The message is a whole sentence for the user. */
public final class PassRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int position;

    PassRuleException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** The character of the rule at which it goes wrong, counted from 1. */
    public int position() {
        return position;
    }
}
