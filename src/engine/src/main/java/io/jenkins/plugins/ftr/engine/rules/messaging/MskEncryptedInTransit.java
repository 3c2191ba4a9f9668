package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** MSK encrypts traffic with clients and between brokers. Both are the default. */
public final class MskEncryptedInTransit implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::MSK::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value brokers = resource.property("EncryptionInfo.EncryptionInTransit.InCluster");
        if (brokers.asBool().isFalse() && brokers.isKnown()) {
            context.violation(brokers, "property.bad", "InCluster", brokers, true);
        } else if (brokers.isUnknown()) {
            context.unknown(brokers, "property.unknown", "InCluster", true);
        } else {
            Property.mustBeOneOf(resource, context, "EncryptionInfo.EncryptionInTransit.ClientBroker", "TLS");
        }
    }
}
