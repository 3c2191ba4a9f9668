package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The workload does not live in the default VPC. */
public final class DefaultVpcUsed implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::DefaultVPC", "AWS::EC2::DefaultSubnet", "AWS::EC2::VPC");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value place = Value.absent(resource.at());
        if (resource.type().equals("AWS::EC2::VPC")) {
            context.pass(place, "good");
        } else {
            context.violation(place, "bad");
        }
    }
}
