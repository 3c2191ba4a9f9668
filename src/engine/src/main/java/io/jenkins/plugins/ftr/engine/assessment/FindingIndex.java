package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Findings by control of one checklist. */
final class FindingIndex {
    private final Map<String, List<Finding>> byName = new HashMap<>();
    private final String family;
    private final RuleStrengths strengths;

    FindingIndex(String family, List<Finding> findings, RuleStrengths strengths) {
        this.family = family;
        this.strengths = strengths;
        for (Finding finding : findings) {
            for (String control : finding.controls()) {
                byName.computeIfAbsent(control, name -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** Findings that bear on a control, in stable order, each once. */
    List<Finding> of(String control) {
        List<String> names = ControlNames.of(family, control);
        if (names.size() == 1 || !byName.containsKey(names.get(0))) {
            return byName.getOrDefault(names.get(names.size() - 1), List.of());
        }
        Set<Finding> all = new LinkedHashSet<>(byName.get(names.get(0)));
        all.addAll(byName.getOrDefault(names.get(1), List.of()));
        return List.copyOf(all);
    }

    /** Open violations that bear on a control. */
    List<Finding> violations(String control) {
        return of(control).stream().filter(Finding::isOpenViolation).toList();
    }

    /** Findings of a control that could not be told, suppressed ones left out. */
    List<Finding> unknown(String control) {
        return of(control).stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN && !finding.isSuppressed())
                .toList();
    }

    /** Ids of the rules that judged something for a control, sorted. */
    List<String> rules(String control) {
        TreeSet<String> rules = new TreeSet<>();
        of(control).forEach(finding -> rules.add(finding.rule()));
        return List.copyOf(rules);
    }

    /**
     * Rules that prove a control: each rule of strength PROVES that judged anything passed on every resource. Empty when
     * one of them saw a violation (suppressed or not) or something it could not tell.
     */
    List<String> proofs(String control) {
        TreeSet<String> proving = new TreeSet<>();
        for (Finding finding : of(control)) {
            if (proves(finding.rule(), control)) {
                if (finding.outcome() != Outcome.PASS) {
                    return List.of();
                }
                proving.add(finding.rule());
            }
        }
        return List.copyOf(proving);
    }

    /** Findings of rules that prove or support a control, suppressed ones left out. */
    List<Finding> supporting(String control) {
        return of(control).stream()
                .filter(finding -> !finding.isSuppressed())
                .filter(finding -> ControlNames.of(family, control).stream()
                        .flatMap(name -> strengths.of(finding.rule(), name).stream())
                        .anyMatch(strength -> strength != Strength.CONTRADICTS_ONLY))
                .toList();
    }

    private boolean proves(String rule, String control) {
        for (String name : ControlNames.of(family, control)) {
            if (strengths.of(rule, name).filter(Strength.PROVES::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
