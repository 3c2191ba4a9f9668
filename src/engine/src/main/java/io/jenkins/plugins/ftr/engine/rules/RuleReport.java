package io.jenkins.plugins.ftr.engine.rules;

import java.io.Serializable;
import java.util.List;

/**
 * What the rules said of some infrastructure code.
 *
 * @param findings violations, unknowns and passes in stable order (file, line, rule, address), suppressed ones included
 * @param warnings things to know that are no finding, in stable order
 */
public record RuleReport(List<Finding> findings, List<RuleWarning> warnings) implements Serializable {
    public RuleReport {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** The findings with an outcome, suppressed ones included. */
    public List<Finding> with(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }
}
