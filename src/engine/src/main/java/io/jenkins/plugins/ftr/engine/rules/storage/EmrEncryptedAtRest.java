package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Optional;

/** EMR encrypts what its clusters keep in S3 and on their disks. */
public final class EmrEncryptedAtRest extends EmrEncryption {
    @Override
    void judge(Resource configuration, Value encryption, RuleContext context) {
        Value enabled = encryption.get("EnableAtRestEncryption");
        Value disks = encryption.path("AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration");
        if (enabled.isUnknown()) {
            Property.report(enabled, context, "EnableAtRestEncryption", false, true);
        } else if (!enabled.asBool().isTrue()) {
            missing(enabled, context, "off", enabled);
        } else if (disks.isAbsent()) {
            missing(enabled, context, "disks");
        } else if (disks.isUnknown() && disks.isOpen()) {
            context.unknown(disks);
        } else {
            context.pass(enabled, "property.good", "EnableAtRestEncryption", enabled);
        }
    }

    /** The account's default encrypts EBS volumes, but not the disks that some instance types have built in. */
    @Override
    void missing(Value at, RuleContext context, String message, Object... arguments) {
        Optional<Resource> byDefault = AccountEbsEncryption.find(context.infrastructure());
        if (byDefault.isPresent()) {
            context.unknown(at, "by-default", byDefault.get().address());
        } else {
            super.missing(at, context, message, arguments);
        }
    }
}
