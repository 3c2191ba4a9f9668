package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Set;

/** TLS listeners use a security policy that refuses TLS 1.0 and 1.1. */
public final class ListenerTlsPolicy implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::Listener", ClassicTlsPolicies.BALANCER, ClassicTlsPolicies.POLICY);
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!"AWS::ElasticLoadBalancingV2::Listener".equals(resource.type())) {
            ClassicTlsPolicies.check(resource, context);
            return;
        }
        String protocol = resource.property("Protocol").asText().orElse("").toUpperCase(Locale.ROOT);
        if (!protocol.equals("HTTPS") && !protocol.equals("TLS")) {
            return;
        }
        Value policy = resource.property("SslPolicy");
        String name = policy.asText().orElse("");
        Property.report(policy, context, "SslPolicy", isRecent(name), "ELBSecurityPolicy-TLS13-1-2-2021-06");
    }

    /** The name of a policy tells its oldest protocol. */
    static boolean isRecent(String name) {
        return name.contains("-TLS13-1-2")
                || name.contains("-TLS13-1-3")
                || name.contains("-TLS-1-2")
                || name.contains("-FS-1-2");
    }
}
