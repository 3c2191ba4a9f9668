package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Optional;
import java.util.Set;

/** EBS volumes are encrypted, by themselves or by the account's default. */
public final class EbsVolumeEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::Volume", "AWS::EC2::EncryptionByDefault");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::EC2::EncryptionByDefault".equals(resource.type())) {
            Property.mustBeTrue(resource, context, "Enabled");
            return;
        }
        Value written = resource.properties().path("Encrypted");
        Value snapshot = resource.property("SnapshotId");
        Optional<Resource> byDefault = AccountEbsEncryption.find(context.infrastructure());
        if (byDefault.isPresent() && !written.asBool().isTrue()) {
            context.pass(
                    Value.absent(resource.at()), "by-default", byDefault.get().address());
        } else if (written.isAbsent() && !snapshot.isAbsent()) {
            context.unknown(snapshot, "inherited");
        } else {
            Property.mustBeTrue(resource, context, "Encrypted");
        }
    }
}
