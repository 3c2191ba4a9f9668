package io.jenkins.plugins.ftr.engine.scan;

/** Verdict of an account scanner on one resource. */
public enum ScanStatus {
    PASS,
    FAIL,
    /** Manual, not available, or muted by the account's owner: neither proves nor contradicts. */
    UNKNOWN
}
