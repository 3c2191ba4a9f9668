package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** RDS instances and Aurora clusters are encrypted at rest. A member of a cluster, a replica and a restored snapshot take over the encryption of what they come from. */
public final class RdsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Rds.isClusterMember(resource)) {
            return;
        }
        Value encrypted = resource.properties().path("StorageEncrypted");
        Value source = Rds.restoredFrom(resource);
        if (resource.property("EngineMode").isText("serverless").isTrue()) {
            context.pass(resource.property("EngineMode"), "serverless");
            return;
        }
        if (!encrypted.asBool().isTrue() && !source.isAbsent()) {
            // What is made from something takes over its encryption, whatever is written. A source in the same code is
            // judged itself.
            boolean here = context.infrastructure().targets(source).stream()
                    .anyMatch(target -> target.type().startsWith("AWS::RDS::"));
            if (!here) {
                context.unknown(source, "inherited");
            }
            return;
        }
        Property.mustBeTrue(resource, context, "StorageEncrypted");
    }
}
