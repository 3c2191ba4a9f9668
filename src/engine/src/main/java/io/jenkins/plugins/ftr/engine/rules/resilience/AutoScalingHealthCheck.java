package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Auto Scaling groups behind a load balancer replace instances that the balancer finds unhealthy. */
public final class AutoScalingHealthCheck implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AutoScaling::AutoScalingGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value groups = resource.property("TargetGroupARNs");
        Value balancers = resource.property("LoadBalancerNames");
        boolean attached = has(groups) || has(balancers);
        if (!attached) {
            return;
        }
        if (isPerhaps(groups) && isPerhaps(balancers)) {
            context.unknown(groups);
            return;
        }
        Value type = resource.property("HealthCheckType");
        String text = type.asText().orElse("");
        Property.report(type, context, "HealthCheckType", text.contains("ELB"), "ELB");
    }

    /** Nobody knows whether anything is attached. */
    private static boolean isPerhaps(Value value) {
        return value.isUnknown() && value.isOpen();
    }

    private static boolean has(Value value) {
        return !value.isAbsent()
                && !(value.kind() == Value.Kind.LIST && value.items().isEmpty());
    }
}
