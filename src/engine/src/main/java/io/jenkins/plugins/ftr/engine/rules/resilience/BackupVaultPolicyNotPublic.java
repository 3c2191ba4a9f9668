package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import java.util.Set;

/** The policy of a backup vault, written inside it or alone, does not open it to everybody. */
public final class BackupVaultPolicyNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Backup::BackupVault", "AWS::Backup::BackupVaultPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        PolicyDocument policy = PolicyDocument.of(resource.property("AccessPolicy"));
        if (!policy.isPresent()) {
            context.pass(Value.absent(resource.at()), "none");
            return;
        }
        PublicAccess.judge(policy, context);
    }
}
