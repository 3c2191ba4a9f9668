package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A database leaves a snapshot behind when the code deletes it. */
public final class FinalSnapshot implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::RDS::DBInstance",
                "AWS::RDS::DBCluster",
                "AWS::DocDB::DBCluster",
                "AWS::Neptune::DBCluster",
                "AWS::Redshift::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean member =
                !resource.property("DBClusterIdentifier").isAbsent() && "AWS::RDS::DBInstance".equals(resource.type());
        if (member || !resource.property("SourceDBInstanceIdentifier").isAbsent()) {
            return;
        }
        if (resource.format().isTerraform()) {
            Value skip = resource.property("SkipFinalSnapshot");
            if (skip.isUnknown()) {
                context.unknown(skip);
            } else {
                context.require(skip.asBool().not().or(Trilean.of(skip.isAbsent())), skip, "kept", "skipped");
            }
            return;
        }
        Value policy = resource.property("DeletionPolicy");
        boolean rds = resource.type().startsWith("AWS::RDS::");
        if (policy.isUnknown()) {
            context.unknown(policy);
        } else if (policy.isText("Snapshot").isTrue()
                || policy.asText().orElse("").startsWith("Retain")
                || (policy.isAbsent() && rds)) {
            context.pass(policy, "kept");
        } else {
            context.violation(policy, "deleted");
        }
    }
}
