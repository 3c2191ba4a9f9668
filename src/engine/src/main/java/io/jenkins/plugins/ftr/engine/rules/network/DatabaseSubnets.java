package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** The subnets of databases have no route to an internet gateway. */
public final class DatabaseSubnets implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBSubnetGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value subnets = resource.property("SubnetIds");
        List<Value> items = subnets.kind() == Value.Kind.LIST ? subnets.items() : List.of(subnets);
        boolean decided = !items.isEmpty();
        for (Value item : items) {
            List<Resource> targets = context.infrastructure().targets(item).stream()
                    .filter(target -> target.type().endsWith("Subnet"))
                    .toList();
            decided &= !targets.isEmpty();
            for (Resource subnet : targets) {
                Trilean open = PublicSubnets.isPublic(subnet, context.infrastructure());
                if (open.isTrue()) {
                    context.violation(item, "bad", subnet.address());
                    return;
                }
                decided &= open.isFalse();
            }
        }
        if (decided) {
            context.pass(subnets, "good");
        } else {
            context.unknown(subnets, "unresolved");
        }
    }
}
