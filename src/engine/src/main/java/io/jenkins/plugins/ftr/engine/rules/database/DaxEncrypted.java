package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** DAX clusters are encrypted at rest. */
public final class DaxEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::DAX::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "SSESpecification.SSEEnabled");
    }
}
