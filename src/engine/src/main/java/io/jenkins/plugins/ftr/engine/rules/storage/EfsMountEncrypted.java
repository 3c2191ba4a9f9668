package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Tasks mount EFS file systems with TLS. */
public final class EfsMountEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::TaskDefinition");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value volume : resource.property("Volumes").items()) {
            Value efs = volume.get("EFSVolumeConfiguration");
            if (efs.isAbsent()) {
                continue;
            }
            Value transit = efs.isUnknown() ? efs : efs.get("TransitEncryption");
            Property.report(
                    transit,
                    context,
                    "TransitEncryption",
                    transit.isText("ENABLED").isTrue(),
                    "ENABLED");
        }
    }
}
