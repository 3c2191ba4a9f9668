package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** An identity pool gives AWS credentials to signed-in users only. */
public final class IdentityPoolAuthenticated implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Cognito::IdentityPool");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeFalse(resource, context, "AllowUnauthenticatedIdentities");
    }
}
