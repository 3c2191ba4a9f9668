package io.jenkins.plugins.ftr.engine.assessment;

/**
 * Every code a {@link Reason} of a control or a warning of a run can have. Names are stable: users script against them. The
 * sentences are in the message catalogue under {@code reason.CODE}, what to do about each under {@code about.CODE}.
 */
public enum ReasonCode {
    PASS_RULE_HOLDS(Kind.STATE),
    RULES_PROVE(Kind.NOTE),
    GATE_NOT_APPLICABLE(Kind.STATE),
    ANSWERED_NOT_APPLICABLE(Kind.STATE),
    NOT_APPLICABLE_WITHOUT_REASON(Kind.STATE),
    NOT_APPLICABLE_NOT_ALLOWED(Kind.STATE),
    RULE_VIOLATION(Kind.STATE),
    SCAN_FAILED(Kind.STATE),
    RULE_VIOLATION_EXPLAINED(Kind.NOTE),
    RESPONSE_MISSING(Kind.STATE),
    RESPONSE_PLACEHOLDER(Kind.STATE),
    RESPONSE_TOO_THIN(Kind.STATE),
    RESPONSE_REPEATS_QUESTION(Kind.STATE),
    RESPONSE_COPIED(Kind.STATE),
    EVIDENCE_MISSING(Kind.STATE),
    EVIDENCE_FILE_NOT_FOUND(Kind.STATE),
    EVIDENCE_FILE_EMPTY(Kind.STATE),
    EVIDENCE_RESOURCE_NOT_FOUND(Kind.STATE),
    EVIDENCE_SCAN_NOT_FOUND(Kind.STATE),
    EVIDENCE_CHANGED_SINCE_REVIEW(Kind.STATE),
    REVIEW_MISSING(Kind.STATE),
    REVIEW_OUTDATED(Kind.STATE),
    ANSWERED_NOT_MET(Kind.STATE),
    PASS_RULE_FAILS(Kind.STATE),
    NO_ANSWER(Kind.STATE),
    PARTLY_ANSWERED(Kind.STATE),
    GATE_UNANSWERED(Kind.NOTE),
    ACCEPTED_UNTIL(Kind.STATE),
    ACCEPTANCE_EXPIRED(Kind.NOTE),
    RULE_UNKNOWN(Kind.NOTE),
    SCAN_RELATED_FAILED(Kind.NOTE),
    MORE(Kind.NOTE),
    CHECKLIST_NOT_YET(Kind.WARNING),
    CHECKLIST_SUPERSEDED(Kind.WARNING),
    CHECKLIST_EXPIRING(Kind.WARNING),
    CHECKLIST_EXPIRED(Kind.WARNING),
    NOT_GENERALLY_AVAILABLE(Kind.WARNING),
    PARSE_ERRORS(Kind.WARNING),
    PARSE_ERROR(Kind.WARNING),
    UNRESOLVED(Kind.WARNING),
    STALE_SUPPRESSION(Kind.WARNING),
    ANSWERS_OUTSIDE_CHECKLIST(Kind.WARNING),
    BASELINE_OTHER_CHECKLIST(Kind.WARNING);

    /** What a code says. */
    public enum Kind {
        /** Decides or helps to decide the state of a control. */
        STATE,
        /** Worth knowing; changes no state. */
        NOTE,
        /** Belongs to the run, not to a control. */
        WARNING
    }

    private final Kind kind;

    ReasonCode(Kind kind) {
        this.kind = kind;
    }

    /** What this code says. */
    public Kind kind() {
        return kind;
    }
}
