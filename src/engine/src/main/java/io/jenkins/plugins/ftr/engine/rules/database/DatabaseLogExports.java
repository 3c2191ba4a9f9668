package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** RDS, DocumentDB and Neptune send logs to CloudWatch Logs, where they outlive the instance. */
public final class DatabaseLogExports implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!Rds.isClusterMember(resource)) {
            Property.mustBeSet(resource, context, "EnableCloudwatchLogsExports");
        }
    }
}
