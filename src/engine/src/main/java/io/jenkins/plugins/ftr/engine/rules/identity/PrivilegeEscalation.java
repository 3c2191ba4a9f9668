package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;

/** No policy lets its holder give itself more permissions. */
public final class PrivilegeEscalation extends IdentityPolicyRule {
    /**
     * Actions that alone, on any resource, are enough to become an administrator.
     * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions_create-policies.html and the service
     * authorization reference of IAM, access level "Permissions management".
     */
    private static final List<String> ESCALATING = List.of(
            "iam:AddUserToGroup",
            "iam:AttachGroupPolicy",
            "iam:AttachRolePolicy",
            "iam:AttachUserPolicy",
            "iam:CreateAccessKey",
            "iam:CreateLoginProfile",
            "iam:CreatePolicyVersion",
            "iam:PassRole",
            "iam:PutGroupPolicy",
            "iam:PutRolePolicy",
            "iam:PutUserPolicy",
            "iam:SetDefaultPolicyVersion",
            "iam:UpdateAssumeRolePolicy",
            "iam:UpdateLoginProfile");

    @Override
    Trilean breaks(Statement statement) {
        // A condition (iam:PassedToService, iam:PermissionsBoundary, tags) narrows what can be done with the action.
        if (!statement.condition().isAbsent() || statement.isEveryAction().isTrue()) {
            return Trilean.FALSE;
        }
        Trilean escalates = Trilean.FALSE;
        for (String action : ESCALATING) {
            escalates = escalates.or(statement.covers(action));
        }
        return escalates.and(statement.isEveryResource());
    }

    @Override
    Object detail(Statement statement) {
        return ESCALATING.stream()
                .filter(action -> statement.covers(action).isTrue())
                .limit(4)
                .toList();
    }
}
