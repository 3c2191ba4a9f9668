package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Database snapshots are not shared with everybody. */
public final class RdsSnapshotNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value shared = resource.property("SharedAccounts");
        if (shared.isUnknown()) {
            context.unknown(shared, "unknown");
            return;
        }
        for (Value account : shared.items()) {
            if (account.isText("all").isTrue()) {
                context.violation(account, "public");
                return;
            }
        }
        context.pass(shared, "private");
    }
}
