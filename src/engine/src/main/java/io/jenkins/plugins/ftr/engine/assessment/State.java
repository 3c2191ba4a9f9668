package io.jenkins.plugins.ftr.engine.assessment;

/** State of a control. The names are a contract: users script against them. */
public enum State {
    READY(0),
    NOT_APPLICABLE(0),
    ACCEPTED(1),
    NEEDS_JUSTIFICATION(2),
    NOT_MET(3),
    UNANSWERED(3),
    CONTRADICTED(4);

    private final int rank;

    State(int rank) {
        this.rank = rank;
    }

    /** Whether a change from {@code before} to this is for the worse. */
    public boolean isWorseThan(State before) {
        return rank > before.rank;
    }

    /** Whether a change from {@code before} to this is for the better. */
    public boolean isBetterThan(State before) {
        return rank < before.rank;
    }
}
