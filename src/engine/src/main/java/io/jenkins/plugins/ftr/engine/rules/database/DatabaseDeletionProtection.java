package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Databases cannot be deleted by a single mistaken call. */
public final class DatabaseDeletionProtection implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::RDS::DBInstance",
                "AWS::RDS::DBCluster",
                "AWS::DocDB::DBCluster",
                "AWS::Neptune::DBCluster",
                "AWS::DynamoDB::Table");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean table = "AWS::DynamoDB::Table".equals(resource.type());
        if (Rds.isClusterMember(resource)) {
            return;
        }
        Property.mustBeTrue(resource, context, table ? "DeletionProtectionEnabled" : "DeletionProtection");
    }
}
