package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** RDS runs in more than one Availability Zone: instances with a standby, Aurora clusters with two or more instances. */
public final class RdsMultiAz implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::RDS::DBCluster".equals(resource.type())) {
            judgeCluster(resource, context);
        } else if (!Rds.isClusterMember(resource)
                && resource.property("SourceDBInstanceIdentifier").isAbsent()) {
            Property.mustBeTrue(resource, context, "MultiAZ");
        }
    }

    private static void judgeCluster(Resource cluster, RuleContext context) {
        Value ofCluster = cluster.property("DBClusterInstanceClass");
        if (!ofCluster.isAbsent()) {
            context.pass(ofCluster, "multi-az-cluster");
            return;
        }
        List<Resource> members = context.infrastructure().referrers(cluster).stream()
                .filter(other -> "AWS::RDS::DBInstance".equals(other.type()))
                .toList();
        Value place = Value.absent(cluster.at());
        if (members.isEmpty()) {
            return;
        }
        // One unexpanded definition may stand for any number of instances.
        boolean vague =
                members.stream().anyMatch(member -> member.existsWith(cluster).isUnknown());
        int count = members.size() + replicas(cluster, context);
        if (count > 1) {
            context.pass(place, "several", count);
        } else if (vague) {
            context.unknown(place, "members-unknown");
        } else {
            context.violation(place, "single");
        }
    }

    /** Replicas that automatic scaling keeps at least. */
    private static int replicas(Resource cluster, RuleContext context) {
        return context.infrastructure().referrers(cluster).stream()
                .filter(other -> "AWS::ApplicationAutoScaling::ScalableTarget".equals(other.type())
                        && !other.existsWith(cluster).isUnknown())
                .mapToInt(target -> target.property("MinCapacity")
                        .asNumber()
                        .orElse(BigDecimal.ZERO)
                        .intValue())
                .sum();
    }
}
