package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Redshift accepts encrypted connections only. Clusters and workgroups made since January 2025 do by default. */
public final class RedshiftTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value setting = setting(resource, context);
        if (setting == null) {
            return;
        }
        if (setting.isAbsent()) {
            context.pass(setting, "default");
        } else {
            Property.report(
                    setting,
                    context,
                    "require_ssl",
                    ParameterGroup.isOn(setting).isTrue(),
                    "true");
        }
    }

    /** The value of require_ssl; {@code null} when it was already said that it cannot be known. */
    private static Value setting(Resource resource, RuleContext context) {
        if ("AWS::RedshiftServerless::Workgroup".equals(resource.type())) {
            for (Value parameter : resource.property("ConfigParameters").items()) {
                if (parameter.get("ParameterKey").isText("require_ssl").isTrue()) {
                    return parameter.get("ParameterValue");
                }
            }
            return Value.absent(resource.at());
        }
        Value group = resource.property("ClusterParameterGroupName");
        ParameterGroup.Setting setting = ParameterGroup.find(context.infrastructure(), group, "require_ssl");
        if (setting.isOutsideOfCode()) {
            context.unknown(group, "group-unknown");
            return null;
        }
        return setting.value();
    }
}
