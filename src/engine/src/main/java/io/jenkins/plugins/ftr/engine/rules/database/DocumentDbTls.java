package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** DocumentDB accepts encrypted connections only; its default does, a parameter group can turn it off. */
public final class DocumentDbTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::DocDB::DBCluster", "AWS::DocDB::DBClusterParameterGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().endsWith("ParameterGroup")) {
            Value written = ParameterGroup.in(resource.property("Parameters"), "tls");
            if (written.isKnown()) {
                Property.report(
                        written, context, "tls", ParameterGroup.isOn(written).isTrue(), "enabled");
            }
            return;
        }
        Value group = resource.property("DBClusterParameterGroupName");
        ParameterGroup.Setting setting = ParameterGroup.find(context.infrastructure(), group, "tls");
        if (setting.isOutsideOfCode()) {
            context.unknown(group, "group-unknown");
        } else if (setting.value().isAbsent()) {
            context.pass(setting.value(), "default");
        } else {
            boolean on = ParameterGroup.isOn(setting.value()).isTrue();
            Property.report(setting.value(), context, "tls", on, "enabled");
        }
    }
}
