package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Set;

/** Image repositories are shared with named principals only. */
public final class RepositoryPolicyPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECR::Repository", "AWS::ECR::RepositoryPolicy", "AWS::ECR::RegistryPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String path = resource.type().equals("AWS::ECR::RegistryPolicy") ? "PolicyText" : "RepositoryPolicyText";
        Value policy = resource.property(path);
        if (policy.isAbsent()) {
            return;
        }
        PolicyDocument document = PolicyDocument.of(policy);
        PublicAccess.judgeEach(document, policy, Statement::value, context);
    }
}
