package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.rules.RuleMetadata;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How strongly a rule bears on a control. */
@FunctionalInterface
public interface RuleStrengths {
    /**
     * @param rule rule id
     * @param control control id as the rule's metadata names it, qualified or not
     * @return empty when the rule does not bear on the control
     */
    Optional<Strength> of(String rule, String control);

    /** The strengths in the metadata of rules. */
    static RuleStrengths of(Collection<RuleMetadata> rules) {
        Map<String, Map<String, Strength>> byRule = new HashMap<>();
        rules.forEach(rule -> byRule.put(rule.id(), rule.controls()));
        return (rule, control) ->
                Optional.ofNullable(byRule.getOrDefault(rule, Map.of()).get(control));
    }
}
