package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Redshift clusters are encrypted at rest. */
public final class RedshiftEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Redshift::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value snapshot = resource.property("SnapshotIdentifier");
        Value written = resource.properties().path("Encrypted");
        if (written.isAbsent() && !snapshot.isAbsent()) {
            context.unknown(snapshot, "inherited");
            return;
        }
        boolean byDefault = resource.properties().path("Encrypted").isAbsent();
        if (byDefault && "AWS::Redshift::Cluster".equals(resource.type()) && OldProvider.isPinned(resource, context)) {
            context.violation(Value.absent(resource.at()), "old-provider");
            return;
        }
        Property.mustBeTrue(resource, context, "Encrypted");
    }
}
