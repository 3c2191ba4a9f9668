package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Amazon MQ brokers run in more than one Availability Zone. */
public final class MqHighAvailability implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AmazonMQ::Broker");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "DeploymentMode", "ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ");
    }
}
