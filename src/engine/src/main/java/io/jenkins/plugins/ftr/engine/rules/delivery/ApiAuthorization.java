package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
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
                .anyMatch(target -> limits(PolicyDocument.of(target.property("Policy")))
                        || target.property("EndpointConfiguration.Types").items().stream()
                                .anyMatch(one -> one.isText("PRIVATE").isTrue()));
        if (type.isUnknown()) {
            context.unknown(type);
        } else if (!type.asText().orElse("").equalsIgnoreCase("NONE")) {
            context.pass(type, "asked", type);
        } else if (guarded) {
            context.pass(type, "guarded");
        } else if (key.asBool().isTrue()) {
            context.violation(key, "key");
        } else {
            context.violation(type, "open");
        }
    }

    /** Whether a resource policy keeps somebody out: it denies some, or does not simply allow everybody. */
    private static boolean limits(PolicyDocument policy) {
        return policy.isPresent()
                && (policy.unknown().isPresent()
                        || !policy.denying().isEmpty()
                        || policy.allowing().stream()
                                .noneMatch(statement -> statement.isPublic().isTrue()));
    }

    /** A WebSocket API authorizes the connection once, on {@code $connect}. */
    private static boolean isLaterWebSocketRoute(Resource route, RuleContext context) {
        return !route.property("RouteKey").isText("$connect").isTrue()
                && context.infrastructure().targets(route.property("ApiId")).stream()
                        .anyMatch(api ->
                                api.property("ProtocolType").isText("WEBSOCKET").isTrue());
    }
}
