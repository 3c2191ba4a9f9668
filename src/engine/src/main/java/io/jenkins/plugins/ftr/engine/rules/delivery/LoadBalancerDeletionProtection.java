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
        String key = "deletion_protection.enabled";
        Value on = LoadBalancerAttributes.find(resource, key, "DeletionProtection");
        String name = LoadBalancerAttributes.name(resource, key, "DeletionProtection");
        Property.report(on, context, name, on.asBool().isTrue(), true);
    }
}
