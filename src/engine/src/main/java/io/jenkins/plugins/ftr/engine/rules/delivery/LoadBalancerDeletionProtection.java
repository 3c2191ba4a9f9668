package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Load balancers are protected against deletion. */
public final class LoadBalancerDeletionProtection implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::LoadBalancer");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value on = LoadBalancerAttributes.find(resource, "deletion_protection.enabled", "DeletionProtection");
        Property.report(on, context, "deletion_protection", on.asBool().isTrue(), true);
    }
}
