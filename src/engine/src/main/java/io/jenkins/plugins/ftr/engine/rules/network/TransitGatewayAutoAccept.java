package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A transit gateway does not accept attachments of other accounts by itself. */
public final class TransitGatewayAutoAccept implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::TransitGateway");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "AutoAcceptSharedAttachments", "disable");
    }
}
