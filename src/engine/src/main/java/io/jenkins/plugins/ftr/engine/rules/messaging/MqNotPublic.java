package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Amazon MQ brokers are not reachable from the internet. */
public final class MqNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AmazonMQ::Broker");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeFalse(resource, context, "PubliclyAccessible");
    }
}
