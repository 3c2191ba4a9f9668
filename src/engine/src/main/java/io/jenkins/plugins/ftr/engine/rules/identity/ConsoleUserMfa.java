package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** IAM users who sign in to the console are bound to a second factor by a policy. */
public final class ConsoleUserMfa implements Rule {
    private static final String MFA_KEY = "aws:multifactorauthpresent";
    private static final Set<String> MORE_PERMISSIONS = Set.of(
            "AWS::IAM::UserPolicyAttachment",
            "AWS::IAM::PolicyAttachment",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::UserToGroupAddition",
            "AWS::IAM::UserGroupMembership",
            "AWS::IAM::GroupMembership");
    private static final String MFA_AGE_KEY = "aws:multifactorauthage";

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::User", "AWS::IAM::UserLoginProfile");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean profile = resource.type().equals("AWS::IAM::UserLoginProfile");
        if (!profile && resource.property("LoginProfile").isAbsent()) {
            return;
        }
        Value place = profile ? resource.property("UserName") : resource.property("LoginProfile");
        Infrastructure infrastructure = context.infrastructure();
        List<PolicyDocument> all = IdentityPolicies.TYPES.stream()
                .sorted()
                .flatMap(type -> infrastructure.ofType(type).stream())
                .flatMap(holder -> IdentityPolicies.of(holder).stream())
                .map(PolicyDocument::of)
                .toList();
        boolean denied = all.stream()
                .flatMap(policy -> policy.denying().stream())
                .anyMatch(statement -> asksForMfa(statement, "false", "numericgreater"));
        Optional<Value> unread =
                all.stream().flatMap(policy -> policy.unknown().stream()).findFirst();
        if (denied) {
            context.pass(place, "good");
        } else if (allowsWithMfaOnly(user(resource, infrastructure), infrastructure)) {
            context.pass(place, "allowed-with-mfa");
        } else if (unread.isPresent()) {
            context.unknown(unread.get());
        } else {
            context.violation(place, "bad");
        }
    }

    private static List<Resource> user(Resource resource, Infrastructure infrastructure) {
        return resource.type().equals("AWS::IAM::User")
                ? List.of(resource)
                : infrastructure.targets(resource.property("UserName"));
    }

    /** Whether all that the user may do is written in policies of its own, and each asks for a second factor. */
    private static boolean allowsWithMfaOnly(List<Resource> users, Infrastructure infrastructure) {
        List<Statement> allowing = new ArrayList<>();
        for (Resource user : users) {
            List<Resource> holders = new ArrayList<>(List.of(user));
            for (Resource referrer : infrastructure.referrers(user)) {
                if (referrer.type().equals("AWS::IAM::UserPolicy")) {
                    holders.add(referrer);
                } else if (MORE_PERMISSIONS.contains(referrer.type())) {
                    return false;
                }
            }
            if (!user.property("ManagedPolicyArns").itemsOrSelf().isEmpty()
                    || !user.property("Groups").itemsOrSelf().isEmpty()) {
                return false;
            }
            for (Resource holder : holders) {
                for (Value policy : IdentityPolicies.of(holder)) {
                    PolicyDocument document = PolicyDocument.of(policy);
                    if (document.unknown().isPresent()) {
                        return false;
                    }
                    allowing.addAll(document.allowing());
                }
            }
        }
        return !allowing.isEmpty()
                && allowing.stream().allMatch(statement -> asksForMfa(statement, "true", "numericless"));
    }

    /** Whether a statement holds for sign-ins with ({@code "true"}), or without, a second factor alone. */
    private static boolean asksForMfa(Statement statement, String present, String age) {
        return statement.conditions().stream().anyMatch(entry -> {
            String operator = entry.operator().toLowerCase(Locale.ROOT);
            boolean matches = entry.values().stream()
                    .allMatch(value ->
                            value.asText().map(present::equalsIgnoreCase).orElse(false));
            boolean absent = entry.values().stream().allMatch(value -> value.asText()
                    .map(text -> !present.equalsIgnoreCase(text))
                    .orElse(false));
            return entry.key().equals(MFA_KEY) && operator.startsWith("bool") && matches
                    || (entry.key().equals(MFA_KEY) || entry.key().equals(MFA_AGE_KEY))
                            && operator.equals("null")
                            && absent
                    || entry.key().equals(MFA_AGE_KEY) && operator.startsWith(age);
        });
    }
}
