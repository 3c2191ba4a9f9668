package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** RDS installs minor engine versions, with their security fixes, by itself. */
public final class RdsMinorUpgrades implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "AutoMinorVersionUpgrade");
    }
}
