package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Redis and Valkey caches keep automatic backups. Memcached cannot. */
public final class ElastiCacheBackup implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean single = "AWS::ElastiCache::CacheCluster".equals(resource.type());
        Value engine = resource.property("Engine");
        if (single
                && (engine.isText("memcached").isTrue()
                        || engine.isAbsent()
                        || !resource.property("ReplicationGroupId").isAbsent())) {
            return;
        }
        if (resource.property("CacheNodeType").asText().orElse("").startsWith("cache.t1.")) {
            return; // has no backups
        }
        if (single && engine.isUnknown()) {
            context.unknown(engine, "engine-unknown");
            return;
        }
        // AWS Backup does not take backups of caches:
        // https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
        Property.mustBeAtLeast(resource, context, "SnapshotRetentionLimit", 1);
    }
}
