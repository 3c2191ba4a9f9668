package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** RDS and Neptune databases have no public address. CloudFormation's default depends on the subnet group and its VPC, so an absent property is unknown there. */
public final class RdsNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Neptune::DBInstance");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean cluster = "AWS::RDS::DBCluster".equals(resource.type());
        Value value = resource.property("PubliclyAccessible");
        if (!value.isAbsent()) {
            Property.mustBeFalse(resource, context, "PubliclyAccessible");
        } else if (!cluster && !resource.format().isTerraform()) {
            context.unknown(value, "depends");
        }
    }
}
