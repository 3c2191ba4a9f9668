package io.jenkins.plugins.ftr.engine.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * One gate.
 *
 * @param metric what is measured
 * @param threshold the gate breaks when the actual value reaches it (READINESS: falls below it)
 * @param criticality what breaking does
 */
public record QualityGate(Metric metric, int threshold, Criticality criticality) implements Serializable {
    /** Used when the user names no gate. */
    public static final List<QualityGate> DEFAULTS = List.of(
            new QualityGate(Metric.REGRESSED, 1, Criticality.FAILURE),
            new QualityGate(Metric.CONTRADICTED, 1, Criticality.FAILURE),
            new QualityGate(Metric.NEEDS_JUSTIFICATION, 1, Criticality.UNSTABLE));
}
