package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Tasks mount EFS file systems over TLS. */
public final class TaskFileSystemTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::TaskDefinition");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value volume : resource.property("Volumes").itemsOrSelf()) {
            Value efs = volume.get("EFSVolumeConfiguration");
            if (efs.isAbsent()) {
                continue;
            }
            Value tls = efs.get("TransitEncryption");
            if (tls.isUnknown()) {
                context.unknown(tls);
            } else if (tls.isText("ENABLED").isTrue()) {
                context.pass(tls, "good");
            } else {
                context.violation(tls.isAbsent() ? efs : tls, "bad");
            }
        }
    }
}
