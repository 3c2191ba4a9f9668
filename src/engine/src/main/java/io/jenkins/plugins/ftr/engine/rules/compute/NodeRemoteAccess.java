package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** SSH access to managed nodes is narrowed to security groups. */
public final class NodeRemoteAccess implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EKS::Nodegroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value key = resource.property("RemoteAccess.Ec2SshKey");
        Value groups = resource.property("RemoteAccess.SourceSecurityGroups");
        if (groups.isUnknown() && groups.isOpen() && !key.isAbsent()) {
            context.unknown(groups);
        } else if (key.isAbsent() || !groups.itemsOrSelf().isEmpty()) {
            context.pass(key, "good");
        } else {
            context.violation(key, "bad");
        }
    }
}
