package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Set;

/** EFS file systems are backed up, by the automatic policy or a plan of AWS Backup. */
public final class EfsBackup implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EFS::FileSystem");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value status = resource.property("BackupPolicy.Status");
        boolean oneZone = !resource.property("AvailabilityZoneName").isAbsent();
        if (status.isText("ENABLED").isTrue()) {
            context.pass(status, "property.good", "BackupPolicy.Status", status);
        } else if (oneZone && status.origin().kind() == Origin.Kind.DEFAULT) {
            context.pass(resource.property("AvailabilityZoneName"), "one-zone");
        } else if (!Backups.isPlanned(resource, context)) {
            Property.report(status, context, "BackupPolicy.Status", false, "ENABLED");
        }
    }
}
