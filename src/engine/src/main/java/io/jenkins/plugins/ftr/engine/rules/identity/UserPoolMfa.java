package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** User pools offer a second factor. */
public final class UserPoolMfa implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Cognito::UserPool");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "MfaConfiguration", "ON", "OPTIONAL");
    }
}
