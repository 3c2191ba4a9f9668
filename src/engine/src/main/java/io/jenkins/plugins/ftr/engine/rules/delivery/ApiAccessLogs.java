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
        return Set.of("AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage", "AWS::ApiGateway::Deployment");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ApiGateway::Deployment".equals(resource.type())) {
            if (makesStage(resource, context)) {
                Property.mustBeSet(resource, context, "StageDescription.AccessLogSetting.DestinationArn");
            }
            return;
        }
        boolean rest = "AWS::ApiGateway::Stage".equals(resource.type());
        Property.mustBeSet(resource, context, (rest ? "AccessLogSetting" : "AccessLogSettings") + ".DestinationArn");
    }

    /** A deployment with the name of a stage makes that stage, unless the code describes the stage itself. */
    private static boolean makesStage(Resource deployment, RuleContext context) {
        boolean named = deployment
                .property("StageName")
                .asText()
                .map(text -> !text.isBlank())
                .orElse(false);
        return named
                && context.infrastructure().referrers(deployment).stream()
                        .noneMatch(other -> "AWS::ApiGateway::Stage".equals(other.type()));
    }
}
