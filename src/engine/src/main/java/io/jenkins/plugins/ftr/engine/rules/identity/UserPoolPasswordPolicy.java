package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A user pool asks customers for passwords of a decent length. */
public final class UserPoolPasswordPolicy implements Rule {
    private static final int LEAST = 8;

    @Override
    public Set<String> types() {
        return Set.of("AWS::Cognito::UserPool");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeAtLeast(resource, context, "Policies.PasswordPolicy.MinimumLength", LEAST);
    }
}
