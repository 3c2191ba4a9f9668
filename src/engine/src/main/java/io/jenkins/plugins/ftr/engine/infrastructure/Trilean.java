package io.jenkins.plugins.ftr.engine.infrastructure;

/** Three-valued truth: what the code says, or that it cannot be known without running it. */
public enum Trilean {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Trilean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public boolean isTrue() {
        return this == TRUE;
    }

    public boolean isFalse() {
        return this == FALSE;
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** Kleene conjunction. */
    public Trilean and(Trilean other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Kleene disjunction. */
    public Trilean or(Trilean other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    public Trilean not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
