package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** RDS Proxy accepts encrypted connections only. */
public final class RdsProxyTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBProxy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "RequireTLS");
    }
}
