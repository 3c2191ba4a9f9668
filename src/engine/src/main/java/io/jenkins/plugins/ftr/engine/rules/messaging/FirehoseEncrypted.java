package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Firehose streams that take records directly encrypt them; a stream fed by Kinesis or MSK relies on its source. */
public final class FirehoseEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::KinesisFirehose::DeliveryStream");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value type = resource.property("DeliveryStreamType");
        boolean fed = !resource.property("KinesisStreamSourceConfiguration").isAbsent()
                || !resource.property("MSKSourceConfiguration").isAbsent()
                || !resource.property("DatabaseSourceConfiguration").isAbsent()
                || (!type.isAbsent() && type.isText("DirectPut").isFalse());
        if (fed) {
            return;
        }
        Value encryption = resource.properties().path("DeliveryStreamEncryptionConfigurationInput");
        Value enabled = encryption.get("Enabled");
        Value keyType = encryption.get("KeyType");
        if (encryption.isUnknown() || enabled.isUnknown()) {
            context.unknown(encryption.isUnknown() ? encryption : enabled);
        } else if (!resource.format().isTerraform() && !keyType.isAbsent()) {
            context.pass(keyType, "property.good", "DeliveryStreamEncryptionConfigurationInput.KeyType", keyType);
        } else {
            String path = "DeliveryStreamEncryptionConfigurationInput";
            Value shown = resource.format().isTerraform() && !enabled.isAbsent()
                    ? enabled
                    : encryption.isAbsent() ? Value.absent(resource.at()) : encryption;
            Property.report(shown, context, path, enabled.asBool().isTrue(), "enabled");
        }
    }
}
