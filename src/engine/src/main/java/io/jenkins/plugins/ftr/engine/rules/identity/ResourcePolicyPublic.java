package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Policies of log destinations, event buses, mail identities, catalogues, archives and package stores name who may use them. */
public final class ResourcePolicyPublic implements Rule {
    /** Type to the property that holds its policy. */
    private static final Map<String, String> POLICIES = Map.of(
            "AWS::CodeArtifact::Domain", "PermissionsPolicyDocument",
            "AWS::CodeArtifact::Repository", "PermissionsPolicyDocument",
            "AWS::Events::EventBusPolicy", "Policy",
            "AWS::Glacier::Vault", "AccessPolicy",
            "AWS::Glue::ResourcePolicy", "Policy",
            "AWS::Logs::Destination", "DestinationPolicy",
            "AWS::Logs::ResourcePolicy", "PolicyDocument",
            "AWS::SES::IdentityPolicy", "Policy");

    @Override
    public Set<String> types() {
        return POLICIES.keySet();
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!resource.property("Principal").isAbsent()) {
            checkPermission(resource, context);
        }
        Value policy = resource.property(POLICIES.get(resource.type()));
        if (policy.isAbsent() && !resource.property("Statement").isAbsent()) {
            policy = Value.map(
                    Map.of("Statement", resource.property("Statement")),
                    resource.property("Statement").at());
        }
        if (!policy.isAbsent()) {
            checkPolicy(policy, context);
        }
    }

    /** The short form of an event bus: one principal, which may be tied to an organization. */
    private static void checkPermission(Resource resource, RuleContext context) {
        Value principal = resource.property("Principal");
        boolean tied = !resource.property("Condition").isAbsent();
        context.require(principal.isText("*").and(Trilean.of(!tied)).not(), principal, "good", "bad");
    }

    private static void checkPolicy(Value policy, RuleContext context) {
        PolicyDocument document = PolicyDocument.of(policy);
        PublicAccess.judgeEach(document, policy, ResourcePolicyPublic::place, context);
    }

    private static Value place(Statement statement) {
        List<Value> principals = statement.principals("AWS");
        return principals.isEmpty() ? statement.value() : principals.get(0);
    }
}
