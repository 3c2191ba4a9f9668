package io.jenkins.plugins.ftr.engine.assessment;

/** What a gate measures. Names are a contract. */
public enum Metric {
    REGRESSED,
    CONTRADICTED,
    NEEDS_JUSTIFICATION,
    NOT_MET,
    UNANSWERED,
    ACCEPTED,
    EXPIRED_ACCEPTANCE,
    VIOLATIONS,
    /** Percent; fails below the threshold. */
    READINESS,
    /** Percentage points lost against the baseline. */
    READINESS_DROP
}
