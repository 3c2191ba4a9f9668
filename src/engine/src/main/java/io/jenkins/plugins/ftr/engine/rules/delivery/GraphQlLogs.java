package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** AppSync writes logs of the requests to a GraphQL API. */
public final class GraphQlLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AppSync::GraphQLApi");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeSet(resource, context, "LogConfig.CloudWatchLogsRoleArn");
    }
}
