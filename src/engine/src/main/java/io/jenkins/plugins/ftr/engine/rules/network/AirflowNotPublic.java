package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The web server of an Airflow environment is reached from inside its VPC alone. */
public final class AirflowNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::MWAA::Environment");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "WebserverAccessMode", "PRIVATE_ONLY");
    }
}
