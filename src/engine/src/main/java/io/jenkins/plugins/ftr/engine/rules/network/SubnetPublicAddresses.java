package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Subnets give no public address to whatever is started in them. */
public final class SubnetPublicAddresses implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::Subnet", "AWS::EC2::DefaultSubnet");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeFalse(resource, context, "MapPublicIpOnLaunch");
    }
}
