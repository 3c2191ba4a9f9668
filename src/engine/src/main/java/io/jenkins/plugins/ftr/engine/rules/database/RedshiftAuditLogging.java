package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Redshift writes its audit log. */
public final class RedshiftAuditLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Redshift::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value bucket = resource.property("LoggingProperties.BucketName");
        Value exports = resource.property("LoggingProperties.LogExports");
        Value legacy = resource.nativeAttributes().path("logging.enable");
        Value block = resource.properties().path("LoggingProperties");
        if (legacy.isKnown() || legacy.isUnknown()) {
            Property.report(
                    legacy, context, "LoggingProperties", legacy.asBool().isTrue(), "true");
        } else if (!bucket.isAbsent() || !exports.isAbsent()) {
            context.pass(bucket.isAbsent() ? exports : bucket, "logged");
        } else if (block.isUnknown()) {
            context.unknown(block);
        } else {
            context.violation(Value.absent(resource.at()), "silent");
        }
    }
}
