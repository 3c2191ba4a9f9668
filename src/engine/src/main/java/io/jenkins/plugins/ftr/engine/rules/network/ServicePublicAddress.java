package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Tasks of ECS services have no public address. */
public final class ServicePublicAddress implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::Service");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String path = "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp";
        Value assign = resource.property(path);
        boolean kept = !assign.asText()
                .map(text -> text.equalsIgnoreCase("ENABLED") || text.equalsIgnoreCase("true"))
                .orElse(false);
        if (resource.property("NetworkConfiguration").isAbsent() && assign.isAbsent()) {
            return;
        }
        Property.report(assign, context, "AssignPublicIp", kept, "DISABLED");
    }
}
