package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/**
 * AWS Config records all resource types, and the recorder is started. Users, groups, roles and policies of IAM are recorded only
 * where that is written; one recorder of the code is enough, because they are the same in every Region.
 * https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html
 */
public final class ConfigRecorder implements Rule {
    private static final String ALL = "RecordingGroup.AllSupported";
    private static final String GLOBAL = "RecordingGroup.IncludeGlobalResourceTypes";

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
        } else if (strategy.isText("EXCLUSION_BY_RESOURCE_TYPES").isTrue()) {
            context.pass(strategy, "property.good", "UseOnly", strategy);
        } else if (resource.property(ALL).asBool().isTrue()) {
            judgeGlobal(resource, context);
        } else {
            Property.mustBeTrue(resource, context, ALL);
        }
    }

    private static void judgeGlobal(Resource resource, RuleContext context) {
        Trilean global = Trilean.FALSE;
        for (Resource recorder : context.infrastructure().inAccount("AWS::Config::ConfigurationRecorder")) {
            Value strategy = recorder.property("RecordingGroup.RecordingStrategy.UseOnly");
            Value written = recorder.property(GLOBAL);
            global = global.or(written.isAbsent() ? Trilean.FALSE : written.asBool())
                    .or(strategy.isText("EXCLUSION_BY_RESOURCE_TYPES"));
        }
        Value own = resource.property(GLOBAL);
        if (global.isUnknown()) {
            context.unknown(own.isUnknown() ? own : resource.property(ALL));
        } else if (global.isTrue()) {
            context.pass(resource.property(ALL), "property.good", ALL, resource.property(ALL));
        } else {
            context.violation(own, "global");
        }
    }
}
