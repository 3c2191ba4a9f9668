package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** SNS delivers messages over HTTPS where it delivers them to a web address. */
public final class SubscriptionHttps implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SNS::Subscription", "AWS::SNS::Topic");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::SNS::Subscription".equals(resource.type())) {
            judge(resource.property("Protocol"), context);
            return;
        }
        for (Value subscription : resource.property("Subscription").itemsOrSelf()) {
            judge(subscription.isUnknown() ? subscription : subscription.get("Protocol"), context);
        }
    }

    /** Other protocols (queues, functions, mail) carry nothing to a web address and are not judged. */
    private static void judge(Value protocol, RuleContext context) {
        if (protocol.isUnknown()) {
            context.unknown(protocol);
        } else if (protocol.isText("http").isTrue()) {
            context.violation(protocol, "plain", protocol);
        } else if (protocol.isText("https").isTrue()) {
            context.pass(protocol, "property.good", "Protocol", protocol);
        }
    }
}
