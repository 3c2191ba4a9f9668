package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** State machines log what they execute. */
public final class StateMachineLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::StepFunctions::StateMachine");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "LoggingConfiguration.Level", "ALL", "ERROR", "FATAL");
    }
}
