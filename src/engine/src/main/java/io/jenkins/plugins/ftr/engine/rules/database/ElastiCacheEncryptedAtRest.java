package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** ElastiCache encrypts at rest. Serverless caches always do. */
public final class ElastiCacheEncryptedAtRest implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::ServerlessCache");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ElastiCache::ServerlessCache".equals(resource.type())) {
            context.pass(Value.absent(resource.at()), "serverless");
            return;
        }
        Value written = resource.property("AtRestEncryptionEnabled");
        Value global = resource.property("GlobalReplicationGroupId");
        if (written.isAbsent() && !global.isAbsent()) {
            context.unknown(global, "global");
        } else if (written.isAbsent()
                && resource.property("Engine").isText("valkey").isTrue()) {
            context.pass(resource.property("Engine"), "valkey");
        } else {
            Property.mustBeTrue(resource, context, "AtRestEncryptionEnabled");
        }
    }
}
