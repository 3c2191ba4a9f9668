package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Set;

/** Redshift keeps automated snapshots. */
public final class RedshiftBackup implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Redshift::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Backups.judgeRetention(resource, context, "AutomatedSnapshotRetentionPeriod");
    }
}
