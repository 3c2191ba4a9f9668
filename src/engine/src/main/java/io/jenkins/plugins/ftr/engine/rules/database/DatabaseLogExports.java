package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Map;
import java.util.Set;

/**
 * RDS, DocumentDB and Neptune send logs to CloudWatch Logs, where they outlive the instance. Of DocumentDB and Neptune it is the
 * audit log that tells who did what; their other logs hold slow statements alone.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-4
 * https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-2
 */
public final class DatabaseLogExports implements Rule {
    private static final String EXPORTS = "EnableCloudwatchLogsExports";

    /**
     * The logs of all engines of RDS and Aurora. What is no log of the engine is refused when the database is made.
     * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
     */
    private static final Set<String> RDS_LOGS = Set.of(
            "agent",
            "alert",
            "audit",
            "diag.log",
            "error",
            "general",
            "iam-db-auth-error",
            "instance",
            "listener",
            "notify.log",
            "oemagent",
            "postgresql",
            "slowquery",
            "trace",
            "upgrade");

    private static final Map<String, Set<String>> LOGS = Map.of(
            "AWS::DocDB::DBCluster", Set.of("audit", "profiler"),
            "AWS::Neptune::DBCluster", Set.of("audit", "slowquery"));

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Rds.isClusterMember(resource)) {
            return;
        }
        Value exports = resource.property(EXPORTS);
        Set<String> kinds = LOGS.getOrDefault(resource.type(), RDS_LOGS);
        for (Value log : exports.items()) {
            if (log.isKnown() && !kinds.contains(log.asText().orElse(""))) {
                context.violation(log, "kind", log);
                return;
            }
        }
        if (!LOGS.containsKey(resource.type()) || exports.items().isEmpty()) {
            Property.mustBeSet(resource, context, EXPORTS);
            return;
        }
        Trilean audited = Trilean.FALSE;
        for (Value log : exports.items()) {
            audited = audited.or(log.isText("audit"));
        }
        context.require(audited, exports, "audit", "no-audit", exports);
    }
}
