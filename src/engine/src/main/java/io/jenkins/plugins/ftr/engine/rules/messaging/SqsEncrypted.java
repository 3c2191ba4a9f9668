package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** SQS queues are encrypted at rest. New queues are by default; only an explicit false turns it off. */
public final class SqsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SQS::Queue");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value key = resource.property("KmsMasterKeyId");
        boolean empty = key.isAbsent() || key.asText().map(String::isEmpty).orElse(false);
        if (!empty) {
            context.pass(key, "kms");
        } else {
            Property.mustBeTrue(resource, context, "SqsManagedSseEnabled");
        }
    }
}
