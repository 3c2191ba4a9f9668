package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Transfer Family servers are not reachable from the internet: their endpoint is in a VPC and has no public addresses. */
public final class TransferNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Transfer::Server");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value type = resource.property("EndpointType");
        Value addresses = resource.property("EndpointDetails.AddressAllocationIds");
        if (!type.isText("VPC").isTrue()) {
            Property.mustBeOneOf(resource, context, "EndpointType", "VPC", "VPC_ENDPOINT");
        } else if (addresses.isUnknown() && addresses.isOpen()) {
            context.unknown(addresses);
        } else if (addresses.isUnknown() || !addresses.items().isEmpty()) {
            context.violation(addresses, "addresses");
        } else {
            context.pass(type, "property.good", "EndpointType", type);
        }
    }
}
