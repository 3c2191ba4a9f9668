package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Set;

/** RDS keeps automated backups. Replicas and members of a cluster are backed up through their source. */
public final class RdsBackup implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Rds.isClusterMember(resource)
                || !resource.property("SourceDBInstanceIdentifier").isAbsent()) {
            return;
        }
        Backups.judgeRetention(resource, context, "BackupRetentionPeriod");
    }
}
