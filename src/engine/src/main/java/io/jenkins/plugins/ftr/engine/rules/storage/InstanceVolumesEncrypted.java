package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The volumes that an instance, a launch template or a launch configuration describes are encrypted. */
public final class InstanceVolumesEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean template = "AWS::EC2::LaunchTemplate".equals(resource.type());
        String prefix = template ? "LaunchTemplateData." : "";
        Optional<Resource> byDefault = AccountEbsEncryption.find(context.infrastructure());
        Value root = resource.properties().path("RootBlockDevice");
        if (root.isAbsent()) {
            root = resource.nativeAttributes().get("root_block_device");
        }
        if (root.kind() == Value.Kind.LIST && root.items().isEmpty()) {
            root = Value.absent(resource.at());
        }
        Value devices = resource.property(prefix + "BlockDeviceMappings");
        List<Value> volumes = volumes(root, devices, resource.property("RootBlockDevice"));
        if (byDefault.isPresent() && !volumes.isEmpty()) {
            context.pass(
                    Value.absent(resource.at()), "by-default", byDefault.get().address());
            return;
        }
        for (Value volume : volumes) {
            judge(volume, context);
        }
        if (volumes.isEmpty() && devices.isUnknown()) {
            context.unknown(devices, "devices-unknown");
        } else if (root.isAbsent()
                && !template
                && resource.property("LaunchTemplate").isAbsent()
                && volumes.isEmpty()) {
            context.unknown(Value.absent(resource.at()), "image");
        }
    }

    private static List<Value> volumes(Value writtenRoot, Value devices, Value root) {
        List<Value> volumes = new ArrayList<>();
        if (!writtenRoot.isAbsent()) {
            volumes.add(root.isAbsent() ? writtenRoot : root);
        }
        for (Value device : devices.items()) {
            Value ebs = device.get("Ebs");
            boolean described = !ebs.isAbsent() && device.get("NoDevice").isAbsent();
            // A Terraform block without any attribute of the volume still makes an EBS volume.
            boolean bare = ebs.isAbsent()
                    && device.get("NoDevice").isAbsent()
                    && device.get("VirtualName").isAbsent();
            if (described) {
                volumes.add(ebs);
            } else if (bare && !device.get("DeviceName").isAbsent()) {
                volumes.add(Value.map(Map.of(), device.at()));
            }
        }
        return volumes;
    }

    private static void judge(Value volume, RuleContext context) {
        Value encrypted = volume.kind() == Value.Kind.LIST ? volume.get("encrypted") : volume.get("Encrypted");
        Value snapshot = volume.get("SnapshotId");
        if (encrypted.isAbsent() && !snapshot.isAbsent()) {
            context.unknown(snapshot, "inherited");
        } else if (encrypted.isAbsent() && !volume.get("KmsKeyId").isAbsent()) {
            context.violation(volume.get("KmsKeyId"), "key-only");
        } else {
            Property.report(encrypted, context, "Encrypted", encrypted.asBool().isTrue(), true);
        }
    }
}
