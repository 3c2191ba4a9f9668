package io.jenkins.plugins.ftr.engine.assessment;

/** What a broken gate does. NOTE and ERROR mark only the stage, UNSTABLE and FAILURE the build as well. */
public enum Criticality {
    NOTE,
    UNSTABLE,
    ERROR,
    FAILURE
}
