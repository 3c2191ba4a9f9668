package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Security Hub checks against at least one standard. */
public final class SecurityHubStandards implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecurityHub::Hub");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean subscribed = !context.infrastructure()
                .inAccount("AWS::SecurityHub::Standard")
                .isEmpty();
        if (subscribed) {
            context.pass(Value.absent(resource.at()), "subscribed");
        } else {
            Property.mustBeTrue(resource, context, "EnableDefaultStandards");
        }
    }
}
