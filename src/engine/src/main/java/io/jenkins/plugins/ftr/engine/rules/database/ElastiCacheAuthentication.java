package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** ElastiCache asks clients who they are, by an auth token or by user groups. */
public final class ElastiCacheAuthentication implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElastiCache::ReplicationGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (String path : new String[] {"AuthToken", "UserGroupIds"}) {
            Value value = resource.property(path);
            boolean empty = value.asText().map(String::isBlank).orElse(false)
                    || (value.kind() == Value.Kind.LIST && value.items().isEmpty());
            if (!value.isAbsent() && !empty) {
                context.pass(value, "authenticated", resource.nativeName(path));
                return;
            }
        }
        if (!resource.property("GlobalReplicationGroupId").isAbsent()) {
            context.unknown(resource.property("GlobalReplicationGroupId"), "global");
            return;
        }
        context.violation(Value.absent(resource.at()), "open");
    }
}
