package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Function URLs ask for authentication. */
public final class FunctionUrlAuth implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Url");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "AuthType", "AWS_IAM");
    }
}
