package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A policy of AWS Resilience Hub states recovery objectives. Its presence is evidence; objectives may be written elsewhere. */
public final class ResiliencyPolicyPresent implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ResilienceHub::ResiliencyPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        context.pass(Value.absent(resource.at()), "stated");
    }
}
