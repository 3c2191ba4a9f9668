package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** REST and WebSocket APIs write execution logs. HTTP APIs have none. */
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
        Value off = null;
        for (Value one : settings.itemsOrSelf()) {
            Value level = one.isUnknown() ? one : one.get("LoggingLevel");
            if (level.isUnknown() || isOn(level)) {
                judge(level, context);
                return;
            }
            off = level.isAbsent() ? off : level;
        }
        if (off != null) {
            judge(off, context);
        } else if (!hasSettings(stage, context)) {
            context.violation(Value.absent(stage.at()), "silent");
        }
    }

    /** In Terraform the settings are resources of their own, which are judged themselves. */
    private static boolean hasSettings(Resource stage, RuleContext context) {
        return context.infrastructure().ofType("AWS::ApiGateway::MethodSettings").stream()
                .anyMatch(settings -> context.infrastructure()
                                .targets(settings.property("StageName"))
                                .contains(stage)
                        || context.infrastructure()
                                .withSame(stage.type(), "StageName", settings.property("StageName"), settings.scope())
                                .contains(stage));
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
