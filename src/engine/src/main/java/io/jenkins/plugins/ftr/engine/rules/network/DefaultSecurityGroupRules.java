package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** The default security group of a VPC lets nothing in and nothing out. */
public final class DefaultSecurityGroupRules implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::EC2::DefaultSecurityGroup",
                "AWS::EC2::SecurityGroupIngress",
                "AWS::EC2::SecurityGroupEgress",
                "AWS::EC2::SecurityGroupRule");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().equals("AWS::EC2::DefaultSecurityGroup")) {
            checkGroup(resource, context);
        } else if (isDefaultGroup(resource.property("GroupId"), context)) {
            context.violation(resource.property("GroupId"), "added");
        } else if (!resource.property("GroupId").isUnknown() || hasTarget(resource, context)) {
            context.pass(Value.absent(resource.at()), "own");
        }
    }

    private static boolean hasTarget(Resource resource, RuleContext context) {
        return !context.infrastructure().targets(resource.property("GroupId")).isEmpty();
    }

    private static void checkGroup(Resource resource, RuleContext context) {
        boolean clean = true;
        for (String path : List.of("SecurityGroupIngress", "SecurityGroupEgress")) {
            List<Value> rules = resource.property(path).itemsOrSelf();
            if (!rules.isEmpty()) {
                Value first = rules.get(0);
                clean = false;
                if (first.isUnknown()) {
                    context.unknown(first);
                } else {
                    context.violation(first, "bad");
                }
            }
        }
        if (clean) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    private static boolean isDefaultGroup(Value group, RuleContext context) {
        if (context.infrastructure().targets(group).stream()
                .anyMatch(target -> target.type().equals("AWS::EC2::DefaultSecurityGroup"))) {
            return true;
        }
        return group.references().stream()
                .map(Reference::attribute)
                .anyMatch(attribute ->
                        attribute.equals("DefaultSecurityGroup") || attribute.equals("default_security_group_id"));
    }
}
