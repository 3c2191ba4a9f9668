package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Replication instances of DMS have no public address. CloudFormation and the API give one unless told otherwise. */
public final class DmsNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::DMS::ReplicationInstance");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeFalse(resource, context, "PubliclyAccessible");
    }
}
