package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/**
 * REST and WebSocket APIs write execution logs; settings for one method leave the others silent. HTTP APIs have none.
 * https://docs.aws.amazon.com/config/latest/developerguide/api-gw-execution-logging-enabled.html
 */
public final class ApiExecutionLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApiGateway::Stage", "AWS::ApiGateway::MethodSettings", "AWS::ApiGatewayV2::Stage");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ApiGatewayV2::Stage".equals(resource.type())) {
            judgeSocket(resource, context);
        } else if ("AWS::ApiGateway::MethodSettings".equals(resource.type())) {
            boolean all = resource.property("MethodPath").isText("*/*").isTrue();
            Value level = resource.property("LoggingLevel");
            if (all || !level.isAbsent()) {
                judge(level, context);
            }
        } else {
            judgeStage(resource, context);
        }
    }

    private static void judgeStage(Resource stage, RuleContext context) {
        Value settings = stage.property("MethodSettings");
        if (settings.isUnknown()) {
            context.unknown(settings);
            return;
        }
        Value named = null;
        Value vague = null;
        for (Value one : settings.itemsOrSelf()) {
            Value level = one.get("LoggingLevel");
            Trilean all = one.isUnknown() ? Trilean.UNKNOWN : coversAll(one);
            if (all.isTrue() && !level.isAbsent()) {
                judge(level, context);
                return;
            }
            vague = all.isUnknown() ? one : vague;
            named = level.isAbsent() ? named : level;
        }
        if (vague != null) {
            context.unknown(vague);
        } else if (named != null) {
            context.violation(named, "some");
        } else {
            judgeApart(stage, context);
        }
    }

    /** Whether a setting is for every method; one without path and method names no single one. */
    private static Trilean coversAll(Value setting) {
        Value path = setting.get("ResourcePath");
        Value method = setting.get("HttpMethod");
        return path.isAbsent() && method.isAbsent()
                ? Trilean.TRUE
                : path.isText("/*").or(path.isText("*")).and(method.isText("*"));
    }

    /** In Terraform the settings are resources of their own, which are judged themselves. */
    private static void judgeApart(Resource stage, RuleContext context) {
        List<Value> paths = context.infrastructure().ofType("AWS::ApiGateway::MethodSettings").stream()
                .filter(settings -> context.infrastructure()
                                .targets(settings.property("StageName"))
                                .contains(stage)
                        || context.infrastructure()
                                .withSame(stage.type(), "StageName", settings.property("StageName"), settings.scope())
                                .contains(stage))
                .map(settings -> settings.property("MethodPath"))
                .toList();
        boolean all = paths.stream().anyMatch(path -> !path.isText("*/*").isFalse());
        if (!all) {
            context.violation(Value.absent(stage.at()), paths.isEmpty() ? "silent" : "some");
        }
    }

    private static void judgeSocket(Resource stage, RuleContext context) {
        Value level = stage.property("DefaultRouteSettings.LoggingLevel");
        List<Resource> apis = context.infrastructure().targets(stage.property("ApiId"));
        boolean socket = apis.stream()
                .anyMatch(
                        api -> api.property("ProtocolType").isText("WEBSOCKET").isTrue());
        if (socket || (apis.isEmpty() && !level.isAbsent())) {
            judge(level, context);
        }
    }

    private static boolean isOn(Value level) {
        return level.isText("ERROR").isTrue() || level.isText("INFO").isTrue();
    }

    private static void judge(Value level, RuleContext context) {
        Property.report(level, context, "LoggingLevel", isOn(level), "ERROR / INFO");
    }
}
