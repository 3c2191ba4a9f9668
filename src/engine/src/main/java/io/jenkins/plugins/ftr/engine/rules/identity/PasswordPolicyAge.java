package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Passwords of IAM users expire within 90 days. */
public final class PasswordPolicyAge implements Rule {
    private static final int MOST = 90;

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::AccountPasswordPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value age = resource.property("MaxPasswordAge");
        boolean kept = age.asNumber()
                .map(days -> days.signum() > 0 && days.intValue() <= MOST)
                .orElse(false);
        Property.report(age, context, "MaxPasswordAge", kept, "1 - " + MOST);
    }
}
