package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The response cache of API Gateway is encrypted. */
public final class ApiCacheEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::Stage", "AWS::ApiGateway::MethodSettings", "AWS::ApiGateway::Deployment");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ApiGateway::MethodSettings".equals(resource.type())) {
            judge(resource.property("CachingEnabled"), resource.property("CacheDataEncrypted"), context);
            return;
        }
        boolean deployment = "AWS::ApiGateway::Deployment".equals(resource.type());
        String prefix = deployment ? "StageDescription." : "";
        if (deployment) {
            judge(
                    resource.property("StageDescription.CachingEnabled"),
                    resource.property("StageDescription.CacheDataEncrypted"),
                    context);
        }
        for (Value settings : resource.property(prefix + "MethodSettings").items()) {
            judge(settings.get("CachingEnabled"), settings.get("CacheDataEncrypted"), context);
        }
    }

    private static void judge(Value caching, Value encrypted, RuleContext context) {
        if (caching.isUnknown()) {
            context.unknown(caching);
        } else if (caching.asBool().isTrue()) {
            Property.report(
                    encrypted, context, "CacheDataEncrypted", encrypted.asBool().isTrue(), true);
        }
    }
}
