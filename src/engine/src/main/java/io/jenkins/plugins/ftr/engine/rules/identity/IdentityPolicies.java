package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the permissions of people and workloads are written: inline and managed policies in all their resource types. */
final class IdentityPolicies {
    /** Types whose {@code PolicyDocument} is the policy. */
    private static final Set<String> DOCUMENTS = Set.of(
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::RolePolicy",
            "AWS::IAM::UserPolicy",
            "AWS::IAM::GroupPolicy",
            "AWS::SSO::PermissionSetInlinePolicy");

    /** All types that hold such policies. */
    static final Set<String> TYPES = Set.of(
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::RolePolicy",
            "AWS::IAM::UserPolicy",
            "AWS::IAM::GroupPolicy",
            "AWS::IAM::Role",
            "AWS::IAM::User",
            "AWS::IAM::Group",
            "AWS::SSO::PermissionSet",
            "AWS::SSO::PermissionSetInlinePolicy");

    private IdentityPolicies() {}

    /** The policies written in a resource. */
    static List<Value> of(Resource resource) {
        if (DOCUMENTS.contains(resource.type())) {
            return present(resource.property("PolicyDocument"));
        }
        if (resource.type().equals("AWS::SSO::PermissionSet")) {
            return present(resource.property("InlinePolicy"));
        }
        List<Value> policies = new ArrayList<>();
        for (Value policy : resource.property("Policies").itemsOrSelf()) {
            policies.addAll(present(policy.get("PolicyDocument")));
        }
        return policies;
    }

    private static List<Value> present(Value value) {
        return value.isAbsent() ? List.of() : List.of(value);
    }
}
