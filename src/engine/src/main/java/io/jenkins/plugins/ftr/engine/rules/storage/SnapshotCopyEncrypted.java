package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Images and copies of snapshots and images are encrypted, those that Data Lifecycle Manager makes too. */
public final class SnapshotCopyEncrypted implements Rule {
    private static final String LIFECYCLE = "AWS::DLM::LifecyclePolicy";

    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::SnapshotCopy", "AWS::EC2::ImageCopy", "AWS::EC2::Image", LIFECYCLE);
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (LIFECYCLE.equals(resource.type())) {
            checkLifecycle(resource.property("PolicyDetails"), context);
            return;
        }
        if ("AWS::EC2::Image".equals(resource.type())) {
            for (Value device : resource.property("BlockDeviceMappings").items()) {
                Value encrypted = device.get("Encrypted");
                if (device.get("SnapshotId").isAbsent() || !encrypted.isAbsent()) {
                    judge(encrypted, context);
                } else {
                    context.unknown(device.get("SnapshotId"), "inherited");
                }
            }
            return;
        }
        Property.mustBeTrue(resource, context, "Encrypted");
    }

    /** A lifecycle policy copies by its schedules, and by actions on snapshots that others share. */
    private static void checkLifecycle(Value details, RuleContext context) {
        for (Value schedule : details.get("Schedules").itemsOrSelf()) {
            for (Value copy : schedule.get("CrossRegionCopyRules").itemsOrSelf()) {
                judge(copy.get("Encrypted"), context);
            }
        }
        for (Value action : details.get("Actions").itemsOrSelf()) {
            for (Value copy : action.get("CrossRegionCopy").itemsOrSelf()) {
                judge(copy.path("EncryptionConfiguration.Encrypted"), context);
            }
        }
    }

    private static void judge(Value encrypted, RuleContext context) {
        Property.report(encrypted, context, "Encrypted", encrypted.asBool().isTrue(), true);
    }
}
