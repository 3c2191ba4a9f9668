package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Trails are logging. */
public final class TrailLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudTrail::Trail");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "IsLogging");
    }
}
