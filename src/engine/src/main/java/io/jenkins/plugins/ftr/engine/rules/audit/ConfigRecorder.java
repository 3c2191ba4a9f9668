package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** AWS Config records all resource types, and the recorder is started. */
public final class ConfigRecorder implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Config::ConfigurationRecorder");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value enabled = resource.property("IsEnabled");
        Value strategy = resource.property("RecordingGroup.RecordingStrategy.UseOnly");
        if (enabled.isKnown() && enabled.asBool().isFalse()) {
            context.violation(enabled, "stopped");
        } else if (enabled.isUnknown()) {
            context.unknown(enabled);
        } else if (strategy.isText("EXCLUSION_BY_RESOURCE_TYPES").isTrue()
                || strategy.isText("ALL_SUPPORTED_RESOURCE_TYPES").isTrue()) {
            context.pass(strategy, "property.good", "UseOnly", strategy);
        } else {
            Property.mustBeTrue(resource, context, "RecordingGroup.AllSupported");
        }
    }
}
