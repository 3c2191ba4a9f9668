package io.jenkins.plugins.ftr.engine.rules.encryption;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import java.util.Set;

/** The policy of a KMS key, written inside it or alone, names who may use it. */
public final class KmsKeyPolicyNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::KMS::KeyPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        PolicyDocument policy = PolicyDocument.of(resource.property("KeyPolicy"));
        if (!policy.isPresent()) {
            context.pass(Value.absent(resource.at()), "default");
            return;
        }
        PublicAccess.judge(policy, context);
    }
}
