package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Containers are not privileged. */
public final class PrivilegedContainer implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value definitions = Containers.definitions(resource);
        if (definitions.isUnknown()) {
            context.unknown(definitions);
            return;
        }
        for (Value container : definitions.itemsOrSelf()) {
            Value privileged = container.get(Containers.key(container, "Privileged"));
            if (privileged.isUnknown()) {
                context.unknown(privileged);
            } else if (privileged.asBool().isTrue()) {
                context.violation(privileged, "bad");
            } else {
                context.pass(container, "good");
            }
        }
    }
}
