package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Experiments of AWS Fault Injection Service test the workload's resilience. Their presence is evidence; tests may be run in other ways. */
public final class FaultInjectionPresent implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::FIS::ExperimentTemplate");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        context.pass(Value.absent(resource.at()), "tested");
    }
}
