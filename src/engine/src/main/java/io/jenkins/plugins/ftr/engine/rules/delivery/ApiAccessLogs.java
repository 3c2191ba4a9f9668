package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Stages of API Gateway write access logs. */
public final class ApiAccessLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean rest = "AWS::ApiGateway::Stage".equals(resource.type());
        Property.mustBeSet(resource, context, (rest ? "AccessLogSetting" : "AccessLogSettings") + ".DestinationArn");
    }
}
