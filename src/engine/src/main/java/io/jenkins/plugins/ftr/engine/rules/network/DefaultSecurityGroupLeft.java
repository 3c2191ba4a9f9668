package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The default security group of every VPC is closed by the code; AWS leaves it open to its own members. */
public final class DefaultSecurityGroupLeft implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::VPC");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean managed = context.infrastructure().referrers(resource).stream()
                .anyMatch(referrer -> referrer.type().equals("AWS::EC2::DefaultSecurityGroup")
                        || referrer.type().startsWith("Custom::")
                        || referrer.type().equals("AWS::CloudFormation::CustomResource"));
        Value place = Value.absent(resource.at());
        if (managed) {
            context.pass(place, "good");
        } else {
            context.violation(place, "bad");
        }
    }
}
