package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Set;

/** OpenSearch domains are inside a VPC, or their policy names who may use them. */
public final class OpenSearchNotPublic implements Rule {
    private static final Set<String> POLICIES =
            Set.of("AWS::OpenSearchService::DomainPolicy", "AWS::Elasticsearch::DomainPolicy");

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::OpenSearchService::Domain",
                "AWS::Elasticsearch::Domain",
                "AWS::OpenSearchService::DomainPolicy",
                "AWS::Elasticsearch::DomainPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value subnets = resource.property("VPCOptions.SubnetIds");
        if (!subnets.isAbsent()
                && !(subnets.kind() == Value.Kind.LIST && subnets.items().isEmpty())) {
            context.pass(subnets, "vpc");
            return;
        }
        PolicyDocument policy = PolicyDocument.of(resource.property("AccessPolicies"));
        for (Statement statement : policy.allowing()) {
            Trilean open = statement.isPublic();
            if (open.isTrue() && POLICIES.contains(resource.type())) {
                context.unknown(statement.place(), "elsewhere");
                return;
            }
            if (open.isTrue()) {
                context.violation(statement.place(), "open");
                return;
            }
            if (open.isUnknown()) {
                context.unknown(statement.place(), "policy-unknown");
                return;
            }
        }
        if (policy.unknown().isPresent()) {
            context.unknown(policy.unknown().get(), "policy-unknown");
        } else if (policy.isPresent()) {
            context.pass(policy.source(), "named");
        } else {
            context.pass(Value.absent(resource.at()), "nobody");
        }
    }
}
