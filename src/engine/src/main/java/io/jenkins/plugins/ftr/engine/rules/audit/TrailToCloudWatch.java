package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Trails send their events to CloudWatch Logs, where alarms can watch them. */
public final class TrailToCloudWatch implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudTrail::Trail");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeSet(resource, context, "CloudWatchLogsLogGroupArn");
    }
}
