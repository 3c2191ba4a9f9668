package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** MSK brokers have no public addresses and let nobody in without authentication. */
public final class MskNotOpen implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::MSK::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value anonymous = resource.property("ClientAuthentication.Unauthenticated.Enabled");
        if (anonymous.asBool().isTrue()) {
            context.violation(anonymous, "anonymous");
        } else if (anonymous.isUnknown()) {
            context.unknown(anonymous);
        } else {
            Property.mustBeOneOf(
                    resource, context, "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", "DISABLED");
        }
    }
}
