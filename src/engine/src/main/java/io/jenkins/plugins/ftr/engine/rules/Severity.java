package io.jenkins.plugins.ftr.engine.rules;

/** How bad a violation is, worst first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
