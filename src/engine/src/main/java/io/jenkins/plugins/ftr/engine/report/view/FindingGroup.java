package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Findings of one rule, so that 200 open buckets are one thing to read and not 200.
 *
 * @param rule rule id
 * @param title rule title
 * @param severity how bad
 * @param controls controls it bears on, sorted
 * @param remediations the different ways to mend among these findings, e.g. one for each format
 * @param findings the findings in stable order
 */
public record FindingGroup(
        String rule,
        String title,
        Severity severity,
        List<String> controls,
        List<String> remediations,
        List<Finding> findings) {

    /** Violations that count, by rule, worst first. */
    public static List<FindingGroup> violations(Collection<Finding> findings) {
        return of(findings, Finding::isOpenViolation);
    }

    /** What could not be told, by rule. */
    public static List<FindingGroup> unknown(Collection<Finding> findings) {
        return of(findings, finding -> finding.outcome() == Outcome.UNKNOWN && !finding.isSuppressed());
    }

    /** What is suppressed in the code, by rule. */
    public static List<FindingGroup> suppressed(Collection<Finding> findings) {
        return of(findings, Finding::isSuppressed);
    }

    /** What keeps the rules, by rule. */
    public static List<FindingGroup> passes(Collection<Finding> findings) {
        return of(findings, finding -> finding.outcome() == Outcome.PASS && !finding.isSuppressed());
    }

    private static List<FindingGroup> of(Collection<Finding> findings, Predicate<Finding> wanted) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (wanted.test(finding)) {
                byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byRule.values().stream()
                .map(FindingGroup::group)
                .sorted(Comparator.comparing(FindingGroup::severity).thenComparing(FindingGroup::rule))
                .toList();
    }

    private static FindingGroup group(List<Finding> findings) {
        Finding first = findings.get(0);
        Set<String> controls = new TreeSet<>();
        Set<String> remediations = new LinkedHashSet<>();
        for (Finding finding : findings) {
            controls.addAll(finding.controls());
            if (!finding.remediation().isBlank()) {
                remediations.add(finding.remediation());
            }
        }
        return new FindingGroup(
                first.rule(),
                first.title(),
                findings.stream()
                        .map(Finding::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(first.severity()),
                List.copyOf(controls),
                List.copyOf(remediations),
                List.copyOf(findings));
    }
}
