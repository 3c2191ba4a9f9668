package io.jenkins.plugins.ftr.engine.checklist;

/** Whether a checklist version may be used on a day. */
public enum ValidityStatus {
    /** Before its first day. */
    NOT_YET,
    /** In force. */
    CURRENT,
    /** A newer version is in force, this one is still accepted for a while. */
    SUPERSEDED,
    /** Accepted for at most another 90 days. */
    EXPIRING,
    /** No longer accepted. */
    EXPIRED;

    /** Whether a person should be warned. */
    public boolean isWarning() {
        return this != CURRENT;
    }
}
