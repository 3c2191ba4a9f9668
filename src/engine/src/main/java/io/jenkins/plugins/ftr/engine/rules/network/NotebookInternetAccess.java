package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** SageMaker notebooks reach the network through the VPC alone. */
public final class NotebookInternetAccess implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SageMaker::NotebookInstance");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "DirectInternetAccess", "Disabled");
    }
}
