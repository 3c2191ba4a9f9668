package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** No role, user, group or permission set has one of AWS's administrator policies. */
public final class AdminPolicyAttached implements Rule {
    private static final List<String> POLICIES =
            List.of("/AdministratorAccess", "/PowerUserAccess", "/IAMFullAccess", "/AdministratorAccess-Amplify");

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::IAM::Role",
                "AWS::IAM::User",
                "AWS::IAM::Group",
                "AWS::IAM::RolePolicyAttachment",
                "AWS::IAM::UserPolicyAttachment",
                "AWS::IAM::GroupPolicyAttachment",
                "AWS::IAM::PolicyAttachment",
                "AWS::SSO::PermissionSet",
                "AWS::SSO::ManagedPolicyAttachment");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (String path : List.of("ManagedPolicyArns", "PolicyArn", "ManagedPolicies")) {
            for (Value arn : resource.property(path).itemsOrSelf()) {
                judge(arn, context);
            }
        }
    }

    private static void judge(Value arn, RuleContext context) {
        String end = arn.asText().orElseGet(() -> lastPiece(arn));
        if (POLICIES.stream().anyMatch(end::endsWith)) {
            context.violation(arn, "bad", end.substring(end.lastIndexOf('/') + 1));
        } else if (arn.isUnknown()
                && end.isEmpty()
                && context.infrastructure().targets(arn).isEmpty()) {
            context.unknown(arn);
        } else {
            context.pass(arn, "good");
        }
    }

    private static String lastPiece(Value arn) {
        List<String> pieces = arn.pieces();
        String last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last == null ? "" : last;
    }
}
