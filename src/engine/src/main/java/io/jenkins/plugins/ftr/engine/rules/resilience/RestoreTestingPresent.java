package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** AWS Backup tests restores on a schedule. Its presence is evidence; restores may be tested in other ways. */
public final class RestoreTestingPresent implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Backup::RestoreTestingPlan");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        context.pass(resource.property("ScheduleExpression"), "tested");
    }
}
