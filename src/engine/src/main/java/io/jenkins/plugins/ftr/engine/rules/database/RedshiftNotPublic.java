package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Redshift is not reachable from the internet. */
public final class RedshiftNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean byDefault = resource.properties().path("PubliclyAccessible").isAbsent();
        if (byDefault && "AWS::Redshift::Cluster".equals(resource.type()) && OldProvider.isPinned(resource, context)) {
            context.violation(Value.absent(resource.at()), "old-provider");
            return;
        }
        Property.mustBeFalse(resource, context, "PubliclyAccessible");
    }
}
