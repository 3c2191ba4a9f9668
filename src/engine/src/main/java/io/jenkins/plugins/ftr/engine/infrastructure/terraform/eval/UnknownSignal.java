package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

/** Thrown where a function needs a value that is unknown: the whole call is unknown then. */
final class UnknownSignal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Datum cause;

    UnknownSignal(Datum cause) {
        super("unknown", null, false, false);
        this.cause = cause;
    }

    Datum datum() {
        return cause;
    }
}
