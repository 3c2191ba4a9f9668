package io.jenkins.plugins.ftr.engine.rules.suppression;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import java.util.Set;

/** A suppression names a rule that exists and says why. This rule itself cannot be suppressed. */
public final class SuppressionWithoutReason implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                RuleEngine.EVERY_RESOURCE,
                "Code::Variable",
                "Code::Output",
                "Code::Provider",
                "Code::RequiredProvider");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Resource.Suppression suppression : resource.suppressions().values()) {
            Value at = Value.text(suppression.rule(), suppression.at());
            if (!suppression.rule().equals(RuleEngine.EVERY_RESOURCE) && !context.isKnownRule(suppression.rule())) {
                context.violation(at, "unknown-rule", suppression.rule());
            } else if (suppression.reason().isBlank()) {
                context.violation(at, "no-reason", suppression.rule());
            } else {
                context.pass(at, "reason", suppression.rule());
            }
        }
    }
}
