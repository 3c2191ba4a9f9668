package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** VPCs write flow logs. */
public final class VpcFlowLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::VPC");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value place = Value.absent(resource.at());
        Trilean logged = Trilean.FALSE;
        for (Resource log : context.infrastructure().referrers(resource)) {
            if ("AWS::EC2::FlowLog".equals(log.type())
                    && context.infrastructure()
                            .targets(log.property("ResourceId"))
                            .contains(resource)) {
                logged = logged.or(log.existsWith(resource));
            }
        }
        switch (logged) {
            case TRUE -> context.pass(place, "logged");
            case FALSE -> context.violation(place, "silent");
            default -> context.unknown(place, "unknown");
        }
    }
}
