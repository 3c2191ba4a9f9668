package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Replication groups fail over to a replica in another Availability Zone. */
public final class ElastiCacheMultiAz implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElastiCache::ReplicationGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "AutomaticFailoverEnabled");
    }
}
