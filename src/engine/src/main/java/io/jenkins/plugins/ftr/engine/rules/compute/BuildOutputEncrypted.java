package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CodeBuild encrypts what a build leaves behind in S3: artifacts and logs. */
public final class BuildOutputEncrypted implements Rule {
    private static final String SWITCH = "EncryptionDisabled";

    @Override
    public Set<String> types() {
        return Set.of("AWS::CodeBuild::Project");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String artifacts = "Artifacts." + SWITCH;
        judge(resource.property(artifacts), resource.property("Artifacts.Type").isText("S3"), artifacts, context);
        for (Value one : resource.property("SecondaryArtifacts").items()) {
            judge(one.get(SWITCH), one.get("Type").isText("S3"), "SecondaryArtifacts." + SWITCH, context);
        }
        String logs = "LogsConfig.S3Logs." + SWITCH;
        judge(
                resource.property(logs),
                resource.property("LogsConfig.S3Logs.Status").isText("ENABLED"),
                logs,
                context);
    }

    /** Encryption is on unless it is switched off; what is not kept in S3 has no such switch. */
    private static void judge(Value disabled, Trilean kept, String path, RuleContext context) {
        if (kept.isFalse()) {
            return;
        }
        if (disabled.isUnknown() || kept.isUnknown() && disabled.asBool().isTrue()) {
            context.unknown(disabled, "property.unknown", path, false);
        } else if (disabled.asBool().isTrue()) {
            context.violation(disabled, "property.bad", path, disabled, false);
        } else if (kept.isTrue()) {
            context.pass(disabled, "encrypted");
        }
    }
}
