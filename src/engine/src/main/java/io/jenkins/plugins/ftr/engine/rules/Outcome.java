package io.jenkins.plugins.ftr.engine.rules;

/** What a rule says of one resource. */
public enum Outcome {
    VIOLATION,
    UNKNOWN,
    PASS
}
