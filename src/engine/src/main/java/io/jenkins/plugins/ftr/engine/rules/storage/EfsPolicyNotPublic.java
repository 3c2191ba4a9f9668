package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import java.util.Set;

/** The policy of an EFS file system names who may mount it. */
public final class EfsPolicyNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EFS::FileSystem", "AWS::EFS::FileSystemPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        PolicyDocument policy = PolicyDocument.of(resource.property("FileSystemPolicy"));
        if (!policy.isPresent()) {
            return;
        }
        PublicAccess.judge(policy, context);
    }
}
