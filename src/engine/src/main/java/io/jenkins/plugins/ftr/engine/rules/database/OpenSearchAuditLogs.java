package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** OpenSearch domains write their audit log. */
public final class OpenSearchAuditLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value options = resource.property("LogPublishingOptions");
        Value audit = options.get("AUDIT_LOGS");
        Value enabled = audit.get("Enabled");
        if (resource.property("LogPublishing").isUnknown()) {
            context.unknown(resource.property("LogPublishing"));
            return;
        }
        for (Value item : resource.property("LogPublishing").items()) {
            boolean unsure = item.isUnknown() || item.get("LogType").isUnknown();
            if (unsure || item.get("LogType").isText("AUDIT_LOGS").isTrue()) {
                audit = unsure ? (item.isUnknown() ? item : item.get("LogType")) : item;
                // The provider publishes unless the block says otherwise.
                enabled = item.get("Enabled").isAbsent() ? Value.bool(true, item.at()) : item.get("Enabled");
            }
        }
        if (options.isUnknown() || audit.isUnknown()) {
            context.unknown(options.isUnknown() ? options : audit);
        } else if (audit.isAbsent()) {
            context.violation(options.isAbsent() ? audit : options, "silent");
        } else if (enabled.asBool().isTrue()
                && audit.get("CloudWatchLogsLogGroupArn").isAbsent()) {
            context.violation(enabled, "nowhere");
        } else {
            Property.report(
                    enabled, context, "AUDIT_LOGS.Enabled", enabled.asBool().isTrue(), true);
        }
    }
}
