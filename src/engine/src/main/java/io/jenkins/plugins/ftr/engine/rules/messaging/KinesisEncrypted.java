package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Kinesis data streams are encrypted at rest. */
public final class KinesisEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Kinesis::Stream");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value type = resource.property("StreamEncryption.EncryptionType");
        if (type.isAbsent() && resource.properties().path("StreamEncryption").isUnknown()) {
            context.unknown(resource.properties().path("StreamEncryption"));
            return;
        }
        Property.mustBeOneOf(resource, context, "StreamEncryption.EncryptionType", "KMS");
    }
}
