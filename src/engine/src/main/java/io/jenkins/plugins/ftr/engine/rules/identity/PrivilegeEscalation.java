package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import io.jenkins.plugins.ftr.engine.rules.policy.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No policy lets its holder give itself more permissions. */
public final class PrivilegeEscalation extends IdentityPolicyRule {
    /**
     * Actions that alone, on any resource, are enough to become an administrator or to run code with somebody else's role,
     * with the kind of resource they act on.
     * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions_create-policies.html and the service
     * authorization reference, access level "Permissions management".
     */
    private static final Map<String, String> ESCALATING = new TreeMap<>(Map.ofEntries(
            Map.entry("glue:UpdateDevEndpoint", "devEndpoint"),
            Map.entry("iam:AddUserToGroup", "group"),
            Map.entry("iam:AttachGroupPolicy", "group"),
            Map.entry("iam:AttachRolePolicy", "role"),
            Map.entry("iam:AttachUserPolicy", "user"),
            Map.entry("iam:CreateAccessKey", "user"),
            Map.entry("iam:CreateLoginProfile", "user"),
            Map.entry("iam:CreatePolicyVersion", "policy"),
            Map.entry("iam:PassRole", "role"),
            Map.entry("iam:PutGroupPolicy", "group"),
            Map.entry("iam:PutRolePolicy", "role"),
            Map.entry("iam:PutUserPolicy", "user"),
            Map.entry("iam:SetDefaultPolicyVersion", "policy"),
            Map.entry("iam:UpdateAssumeRolePolicy", "role"),
            Map.entry("iam:UpdateLoginProfile", "user"),
            Map.entry("lambda:UpdateFunctionCode", "function")));

    @Override
    Trilean breaks(Statement statement) {
        // A condition (iam:PassedToService, iam:PermissionsBoundary, tags) narrows what can be done with the action.
        if (statement.isNarrowed() || statement.isEveryAction().isTrue()) {
            return Trilean.FALSE;
        }
        Trilean result = Trilean.FALSE;
        for (String action : ESCALATING.keySet()) {
            result = result.or(escalates(statement, action));
        }
        return result;
    }

    private static Trilean escalates(Statement statement, String action) {
        Trilean covered = statement.covers(action);
        if (covered.isFalse()) {
            return covered;
        }
        String service = action.substring(0, action.indexOf(':'));
        return covered.and(statement.isEveryResourceOf(service, List.of(ESCALATING.get(action))));
    }

    @Override
    Value place(Statement statement) {
        return statement.actions().stream()
                .filter(action -> action.at().isKnown())
                .filter(action -> ESCALATING.keySet().stream()
                        .anyMatch(escalating ->
                                Wildcard.matches(action, escalating).isTrue()
                                        && escalates(statement, escalating).isTrue()))
                .findFirst()
                .orElseGet(statement::place);
    }

    @Override
    Object detail(Statement statement) {
        return ESCALATING.keySet().stream()
                .filter(action -> escalates(statement, action).isTrue())
                .limit(4)
                .toList();
    }
}
