package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
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
        PublicAccess.judgeEach(trust, policy, TrustAnybody::place, context);
    }

    private static Value place(Statement statement) {
        List<Value> principals = statement.principals("AWS");
        return principals.stream()
                .filter(value -> value.isUnknown() || TrustPrincipals.isAnybody(value))
                .findFirst()
                .orElse(statement.value());
    }
}
