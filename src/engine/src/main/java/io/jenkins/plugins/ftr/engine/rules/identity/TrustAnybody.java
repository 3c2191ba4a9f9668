package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;
import java.util.Set;

/** No role can be assumed by anybody. */
public final class TrustAnybody implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::Role");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value policy = resource.property("AssumeRolePolicyDocument");
        PolicyDocument trust = PolicyDocument.of(policy);
        boolean clean = trust.unknown().isEmpty() && trust.isPresent();
        for (Statement statement : trust.allowing()) {
            Trilean open = statement.isPublic();
            if (open.isTrue()) {
                context.violation(place(statement), "bad");
                clean = false;
            } else if (open.isUnknown()) {
                context.unknown(place(statement));
                clean = false;
            }
        }
        trust.unknown().ifPresent(context::unknown);
        if (clean) {
            context.pass(policy, "good");
        }
    }

    private static Value place(Statement statement) {
        List<Value> principals = statement.principals("AWS");
        return principals.stream()
                .filter(value -> value.isUnknown() || TrustPrincipals.isAnybody(value))
                .findFirst()
                .orElse(statement.value());
    }
}
