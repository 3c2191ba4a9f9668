package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Methods and routes of API Gateway ask callers who they are, except for CORS preflight requests. */
public final class ApiAuthorization implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Route");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean method = "AWS::ApiGateway::Method".equals(resource.type());
        boolean preflight = method
                ? resource.property("HttpMethod").isText("OPTIONS").isTrue()
                : resource.property("RouteKey").asText().orElse("").startsWith("OPTIONS ");
        if (preflight || (!method && isLaterWebSocketRoute(resource, context))) {
            return;
        }
        Value type = resource.property("AuthorizationType");
        Value key = resource.property("ApiKeyRequired");
        Value api = resource.property(method ? "RestApiId" : "ApiId");
        boolean guarded = context.infrastructure().targets(api).stream()
                .anyMatch(target -> !target.property("Policy").isAbsent()
                        || target.property("EndpointConfiguration.Types").items().stream()
                                .anyMatch(one -> one.isText("PRIVATE").isTrue()));
        if (type.isUnknown()) {
            context.unknown(type);
        } else if (!type.isText("NONE").isTrue()) {
            context.pass(type, "asked", type);
        } else if (key.asBool().isTrue()) {
            context.pass(key, "key");
        } else if (guarded) {
            context.pass(type, "guarded");
        } else {
            context.violation(type, "open");
        }
    }

    /** A WebSocket API authorizes the connection once, on {@code $connect}. */
    private static boolean isLaterWebSocketRoute(Resource route, RuleContext context) {
        return !route.property("RouteKey").isText("$connect").isTrue()
                && context.infrastructure().targets(route.property("ApiId")).stream()
                        .anyMatch(api ->
                                api.property("ProtocolType").isText("WEBSOCKET").isTrue());
    }
}
