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
        return Set.of(
                "AWS::Redshift::Cluster", "AWS::Redshift::ClusterParameterGroup", "AWS::RedshiftServerless::Workgroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().endsWith("ParameterGroup")) {
            judge(ParameterGroup.in(resource.property("Parameters"), "require_ssl"), resource, context);
            return;
        }
        Value setting = setting(resource, context);
        if (setting != null) {
            Value group = resource.property("ClusterParameterGroupName");
            judge(
                    setting,
                    context.infrastructure().targets(group).stream().findFirst().orElse(resource),
                    context);
        }
    }

    /** Groups of the family redshift-1.0 leave the parameter off, newer ones and AWS's default groups turn it on. */
    private static void judge(Value setting, Resource place, RuleContext context) {
        boolean off =
                place.property("ParameterGroupFamily").isText("redshift-1.0").isTrue();
        if (!setting.isAbsent()) {
            Property.report(
                    setting,
                    context,
                    "require_ssl",
                    ParameterGroup.isOn(setting).isTrue(),
                    "true");
        } else if (off) {
            context.violation(Value.absent(place.at()), "family");
        } else {
            context.pass(setting, "default");
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
