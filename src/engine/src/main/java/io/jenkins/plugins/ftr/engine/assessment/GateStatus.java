package io.jenkins.plugins.ftr.engine.assessment;

/** Verdict of all gates together. Names are a contract. */
public enum GateStatus {
    PASSED,
    UNSTABLE,
    FAILED
}
