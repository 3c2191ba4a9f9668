package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** ElastiCache encrypts connections. */
public final class ElastiCacheEncryptedInTransit implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElastiCache::ReplicationGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value mode = resource.property("TransitEncryptionMode");
        Value enabled = resource.property("TransitEncryptionEnabled");
        if (enabled.asBool().isTrue() && mode.isText("preferred").isTrue()) {
            context.violation(mode, "preferred");
            return;
        }
        if (enabled.isAbsent() || enabled.origin().kind() == Origin.Kind.DEFAULT) {
            Value global = resource.property("GlobalReplicationGroupId");
            if (!global.isAbsent()) {
                context.unknown(global, "global");
                return;
            }
        }
        Property.mustBeTrue(resource, context, "TransitEncryptionEnabled");
    }
}
