package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The account's password policy asks for 14 characters or more. */
public final class PasswordPolicyLength implements Rule {
    private static final int LEAST = 14;

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::AccountPasswordPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeAtLeast(resource, context, "MinimumPasswordLength", LEAST);
    }
}
