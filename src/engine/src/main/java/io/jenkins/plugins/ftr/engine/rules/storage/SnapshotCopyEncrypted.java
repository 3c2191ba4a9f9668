package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Images and copies of snapshots and images are encrypted. */
public final class SnapshotCopyEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::SnapshotCopy", "AWS::EC2::ImageCopy", "AWS::EC2::Image");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::EC2::Image".equals(resource.type())) {
            for (Value device : resource.property("BlockDeviceMappings").items()) {
                Value encrypted = device.get("Encrypted");
                if (device.get("SnapshotId").isAbsent() || !encrypted.isAbsent()) {
                    Property.report(
                            encrypted, context, "Encrypted", encrypted.asBool().isTrue(), true);
                } else {
                    context.unknown(device.get("SnapshotId"), "inherited");
                }
            }
            return;
        }
        Property.mustBeTrue(resource, context, "Encrypted");
    }
}
