package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Set;

/**
 * Buckets keep older versions of their objects, or AWS Backup backs them up. Buckets for logs are left out. A setting whose
 * bucket is not in the code is judged by what it says.
 */
public final class BucketVersioning implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(Buckets.BUCKET, "AWS::S3::BucketVersioning");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value status = resource.property("VersioningConfiguration.Status");
        if (!Buckets.BUCKET.equals(resource.type())) {
            Property.report(
                    status,
                    context,
                    "VersioningConfiguration.Status",
                    status.isText("Enabled").isTrue(),
                    "Enabled");
            return;
        }
        Value lock = resource.property("ObjectLockEnabled");
        if (status.isText("Enabled").isTrue()) {
            context.pass(status, "property.good", "VersioningConfiguration.Status", status);
        } else if (lock.asBool().isTrue()) {
            context.pass(lock, "lock");
        } else if (!Buckets.isLogTarget(context.infrastructure(), resource) && !Backups.isPlanned(resource, context)) {
            Property.report(status, context, "VersioningConfiguration.Status", false, "Enabled");
        }
    }
}
