package io.jenkins.plugins.ftr.engine.assessment;

/**
 * The order in which a control's state is decided. First row that applies wins; {@code docs/assessment.md} has the same
 * table in words.
 */
final class Decision {
    private Decision() {}

    /** What the answers of a control come to by the list's pass rule. */
    enum Answered {
        /** No question has an answer. */
        NOTHING,
        /** The rule holds. */
        MET,
        /** The rule would hold if a response were written. */
        MET_BUT_FOR_RESPONSE,
        /** Every answered question says that it does not apply, and the list allows that. */
        NOT_APPLICABLE,
        /** The rule does not hold yet, but an answer is missing that could make it hold. */
        PARTLY,
        /** The rule cannot hold with these answers. */
        NOT_MET
    }

    /**
     * All that decides a state.
     *
     * @param takenOut the gate question takes the control out of the list
     * @param answered what the answers come to
     * @param contradicted an open violation or a failed scan stands against the answers
     * @param justified response, evidence and review suffice (for NOT_APPLICABLE: a reason is given)
     * @param accepted an acceptance is in force
     */
    record Facts(boolean takenOut, Answered answered, boolean contradicted, boolean justified, boolean accepted) {}

    static State decide(Facts facts) {
        State state = underlying(facts);
        boolean ready = state == State.READY || state == State.NOT_APPLICABLE;
        return facts.accepted && !ready ? State.ACCEPTED : state;
    }

    /** The state as it were without an acceptance. */
    static State underlying(Facts facts) {
        if (facts.takenOut) {
            return State.NOT_APPLICABLE;
        }
        return switch (facts.answered) {
            case NOTHING, PARTLY -> State.UNANSWERED;
            case NOT_MET -> State.NOT_MET;
            case MET, MET_BUT_FOR_RESPONSE, NOT_APPLICABLE -> {
                if (facts.contradicted) {
                    yield State.CONTRADICTED;
                }
                if (!facts.justified) {
                    yield State.NEEDS_JUSTIFICATION;
                }
                yield facts.answered == Answered.NOT_APPLICABLE ? State.NOT_APPLICABLE : State.READY;
            }
        };
    }
}
