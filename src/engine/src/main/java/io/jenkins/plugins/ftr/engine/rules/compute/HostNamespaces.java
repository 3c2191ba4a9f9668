package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Tasks do not share the network or the processes of their host. */
public final class HostNamespaces implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::TaskDefinition");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value pid = resource.property("PidMode");
        if (pid.isUnknown()) {
            context.unknown(pid);
        } else if (pid.isText("host").isTrue()) {
            context.violation(pid, "bad");
        } else {
            context.pass(pid, "good");
        }
    }
}
