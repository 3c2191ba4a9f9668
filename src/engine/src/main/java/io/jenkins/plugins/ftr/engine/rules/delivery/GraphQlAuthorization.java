package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** AppSync tells callers apart: a GraphQL API is not open to everybody who has its key. */
public final class GraphQlAuthorization implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AppSync::GraphQLApi");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(
                resource,
                context,
                "AuthenticationType",
                "AWS_IAM",
                "AMAZON_COGNITO_USER_POOLS",
                "OPENID_CONNECT",
                "AWS_LAMBDA");
    }
}
