package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.List;

/**
 * Managed policies that only bound what roles and users may do. A boundary grants nothing by itself:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
final class PermissionsBoundary {
    private PermissionsBoundary() {}

    /**
     * Whether a policy is a boundary in this code and nothing else: attached to nobody, and not handed out by an output to code
     * that might attach it. Other policies may name it.
     */
    static boolean isAll(Resource policy, Infrastructure infrastructure) {
        if (!"AWS::IAM::ManagedPolicy".equals(policy.type())) {
            return false;
        }
        for (String holders : List.of("Roles", "Users", "Groups")) {
            Value value = policy.property(holders);
            if (value.isUnknown() || !value.items().isEmpty()) {
                return false;
            }
        }
        boolean bounds = false;
        for (Resource other : infrastructure.referrers(policy)) {
            boolean bounded = pointsAt(policy, other.property("PermissionsBoundary"), infrastructure);
            boolean mentioned = IdentityPolicies.TYPES.contains(other.type())
                    && other.property("ManagedPolicyArns").itemsOrSelf().stream()
                            .noneMatch(arn -> pointsAt(policy, arn, infrastructure));
            if (!mentioned) {
                return false;
            }
            bounds |= bounded;
        }
        return bounds;
    }

    private static boolean pointsAt(Resource policy, Value arn, Infrastructure infrastructure) {
        return infrastructure.targets(arn).contains(policy);
    }
}
