package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Custom domains of API Gateway refuse TLS below 1.2. */
public final class ApiDomainTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ApiGateway::DomainName".equals(resource.type())) {
            judge(resource.property("SecurityPolicy"), context);
            return;
        }
        for (Value one : resource.property("DomainNameConfigurations").items()) {
            judge(one.get("SecurityPolicy"), context);
        }
    }

    private static void judge(Value policy, RuleContext context) {
        if (policy.isAbsent()) {
            context.unknown(policy, "absent");
            return;
        }
        String text = policy.asText().orElse("");
        Property.report(policy, context, "SecurityPolicy", !text.equals("TLS_1_0"), "TLS_1_2");
    }
}
