package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/**
 * Buckets log access to their objects. Buckets for logs are left out, except that of a trail: who reads or deletes the record of
 * the account is to be seen. Data events of CloudTrail count as a log.
 */
public final class BucketLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Buckets.isLogTarget(context.infrastructure(), resource)
                && !Buckets.isTrailTarget(context.infrastructure(), resource)) {
            return;
        }
        boolean trail = context.infrastructure().referrers(resource).stream()
                .filter(other -> "AWS::CloudTrail::Trail".equals(other.type()))
                .anyMatch(other -> !context.infrastructure()
                        .targets(other.property("S3BucketName"))
                        .contains(resource));
        if (trail) {
            context.pass(Value.absent(resource.at()), "trail");
        } else if (resource.property("LoggingConfiguration").isUnknown()) {
            context.unknown(resource.property("LoggingConfiguration"));
        } else {
            boolean own = !resource.format().isTerraform()
                    && !resource.property("LoggingConfiguration").isAbsent();
            if (own) {
                context.pass(resource.property("LoggingConfiguration"), "logged");
            } else {
                Property.mustBeSet(resource, context, "LoggingConfiguration.DestinationBucketName");
            }
        }
    }
}
