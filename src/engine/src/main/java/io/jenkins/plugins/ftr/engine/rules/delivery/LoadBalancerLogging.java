package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Application, network and classic load balancers write access logs. */
public final class LoadBalancerLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ElasticLoadBalancing::LoadBalancer".equals(resource.type())) {
            Property.mustBeTrue(resource, context, "AccessLoggingPolicy.Enabled");
            return;
        }
        if (LoadBalancerAttributes.isGateway(resource)) {
            return;
        }
        String key = "access_logs.s3.enabled";
        Value enabled = LoadBalancerAttributes.find(resource, key, "AccessLogsEnabled");
        String name = LoadBalancerAttributes.name(resource, key, "AccessLogsEnabled");
        Property.report(enabled, context, name, enabled.asBool().isTrue(), true);
    }
}
