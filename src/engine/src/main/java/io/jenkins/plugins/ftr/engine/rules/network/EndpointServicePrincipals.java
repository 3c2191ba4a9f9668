package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A VPC endpoint service is offered to named principals. */
public final class EndpointServicePrincipals implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::VPCEndpointService", "AWS::EC2::VPCEndpointServicePermissions");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value principal : resource.property("AllowedPrincipals").itemsOrSelf()) {
            context.require(principal.isText("*").not(), principal, "good", "bad", principal);
        }
    }
}
