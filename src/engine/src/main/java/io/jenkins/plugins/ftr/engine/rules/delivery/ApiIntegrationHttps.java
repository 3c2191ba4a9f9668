package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** API Gateway calls web addresses over HTTPS where it reaches them over the internet. */
public final class ApiIntegrationHttps implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::Method", "AWS::ApiGateway::Integration", "AWS::ApiGatewayV2::Integration");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        switch (resource.type()) {
            case "AWS::ApiGateway::Method" ->
                judge(resource.property("Integration.Uri"), resource.property("Integration.ConnectionType"), context);
            case "AWS::ApiGateway::Integration" ->
                judge(resource.property("Uri"), resource.property("ConnectionType"), context);
            default -> judge(resource.property("IntegrationUri"), resource.property("ConnectionType"), context);
        }
    }

    /** Only integrations with web servers have an address with a scheme; a VPC link does not leave the VPC. */
    private static void judge(Value uri, Value connection, RuleContext context) {
        String start = start(uri);
        if (connection.isText("VPC_LINK").isTrue()) {
            return;
        }
        if (start.startsWith("https://")) {
            context.pass(uri, "encrypted");
        } else if (start.startsWith("http://") && connection.isUnknown()) {
            context.unknown(connection);
        } else if (start.startsWith("http://")) {
            context.violation(uri, "plain");
        }
    }

    /** The known beginning of an address; the rest may hold keys and is never shown. */
    private static String start(Value uri) {
        List<String> pieces = uri.pieces();
        String first = pieces.isEmpty() ? null : pieces.get(0);
        return uri.asText().orElse(first == null ? "" : first);
    }
}
