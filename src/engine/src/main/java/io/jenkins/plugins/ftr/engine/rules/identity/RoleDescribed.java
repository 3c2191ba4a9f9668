package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Roles and managed policies say what they are for. */
public final class RoleDescribed implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::Role", "AWS::IAM::ManagedPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeSet(resource, context, "Description");
    }
}
