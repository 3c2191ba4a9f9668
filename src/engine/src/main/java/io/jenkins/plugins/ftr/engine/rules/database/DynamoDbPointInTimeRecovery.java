package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.List;
import java.util.Set;

/** DynamoDB tables can be restored to any second of the last weeks, or are in a plan of AWS Backup. */
public final class DynamoDbPointInTimeRecovery implements Rule {
    private static final String PATH = "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled";

    @Override
    public Set<String> types() {
        return Set.of("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<Value> settings = settings(resource);
        boolean kept = settings.stream().allMatch(on -> on.asBool().isTrue());
        if (!kept && Backups.isPlanned(resource, context)) {
            return;
        }
        for (Value on : settings) {
            Property.report(on, context, PATH, on.asBool().isTrue(), true);
        }
    }

    /** The switch of a table, or of each replica of a global one. */
    private static List<Value> settings(Resource resource) {
        if ("AWS::DynamoDB::Table".equals(resource.type())) {
            return List.of(resource.property(PATH));
        }
        return resource.property("Replicas").items().stream()
                .map(replica -> replica.path(PATH))
                .toList();
    }
}
