package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Set;

/** Secrets are shared with named principals only. */
public final class SecretPolicyPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecretsManager::ResourcePolicy", "AWS::SecretsManager::Secret");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean separate = resource.type().equals("AWS::SecretsManager::ResourcePolicy");
        Value policy = resource.property(separate ? "ResourcePolicy" : "Policy");
        if (policy.isAbsent()) {
            return;
        }
        PolicyDocument document = PolicyDocument.of(policy);
        PublicAccess.judgeEach(document, policy, Statement::value, context);
    }
}
