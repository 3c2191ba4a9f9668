package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Set;

/** DynamoDB tables can be restored to any second of the last weeks, or are in a plan of AWS Backup. */
public final class DynamoDbPointInTimeRecovery implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String path = "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled";
        if (Backups.isPlanned(resource, context)) {
            return;
        }
        if ("AWS::DynamoDB::Table".equals(resource.type())) {
            Property.mustBeTrue(resource, context, path);
            return;
        }
        for (Value replica : resource.property("Replicas").items()) {
            Value on = replica.path(path);
            Property.report(on, context, path, on.asBool().isTrue(), true);
        }
    }
}
