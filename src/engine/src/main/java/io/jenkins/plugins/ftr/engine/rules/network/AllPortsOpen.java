package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No security group opens every port to the internet. */
public final class AllPortsOpen implements Rule {
    @Override
    public Set<String> types() {
        return IngressRule.TYPES;
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<IngressRule> rules = IngressRule.of(resource, context.infrastructure());
        boolean clean = !rules.isEmpty();
        for (IngressRule rule : rules) {
            Trilean every = rule.coversEveryPort();
            Optional<Value> open = rule.openSource();
            if (open.isPresent() && every.isTrue()) {
                context.violation(open.get(), "bad", open.get());
                clean = false;
            } else if (open.isPresent() && every.isUnknown()) {
                context.unknown(rule.protocol().isUnknown() ? rule.protocol() : rule.from());
                clean = false;
            } else if (!every.isFalse() && rule.unknownSource().isPresent()) {
                context.unknown(rule.unknownSource().get());
                clean = false;
            }
        }
        if (clean) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }
}
