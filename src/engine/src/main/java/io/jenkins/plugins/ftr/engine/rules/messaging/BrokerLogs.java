package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** Brokers of Amazon MQ and MSK write logs. */
public final class BrokerLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AmazonMQ::Broker", "AWS::MSK::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::AmazonMQ::Broker".equals(resource.type())) {
            Property.mustBeTrue(resource, context, "Logs.General");
            // Only ActiveMQ has an audit log.
            if (resource.property("EngineType").asText().orElse("").equalsIgnoreCase("activemq")) {
                Property.mustBeTrue(resource, context, "Logs.Audit");
            }
            return;
        }
        Value vague = null;
        for (String target : List.of("CloudWatchLogs", "Firehose", "S3")) {
            Value on = resource.property("LoggingInfo.BrokerLogs." + target + ".Enabled");
            if (on.asBool().isTrue()) {
                context.pass(on, "logged", target);
                return;
            }
            vague = on.isUnknown() ? on : vague;
        }
        if (vague != null) {
            context.unknown(vague);
        } else {
            context.violation(Value.absent(resource.at()), "silent");
        }
    }
}
