package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Application load balancers drop invalid headers, or inspect them in the strictest mode. */
public final class LoadBalancerDropsInvalidHeaders implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::LoadBalancer");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!LoadBalancerAttributes.isApplication(resource)) {
            return;
        }
        Value strict =
                LoadBalancerAttributes.find(resource, "routing.http.desync_mitigation_mode", "DesyncMitigationMode");
        String key = "routing.http.drop_invalid_header_fields.enabled";
        Value drop = LoadBalancerAttributes.find(resource, key, "DropInvalidHeaderFields");
        if (strict.isText("strictest").isTrue()) {
            context.pass(strict, "strictest");
        } else {
            String name = LoadBalancerAttributes.name(resource, key, "DropInvalidHeaderFields");
            Property.report(drop, context, name, drop.asBool().isTrue(), true);
        }
    }
}
