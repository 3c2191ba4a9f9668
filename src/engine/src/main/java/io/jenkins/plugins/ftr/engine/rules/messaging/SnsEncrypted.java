package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** SNS topics use server-side encryption with KMS. Without it only SNS's own disk encryption protects stored messages. */
public final class SnsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SNS::Topic");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value key = resource.property("KmsMasterKeyId");
        boolean empty = key.isAbsent() || key.asText().map(String::isEmpty).orElse(false);
        if (empty) {
            context.violation(key, "disk-only");
        } else {
            context.pass(key, "kms");
        }
    }
}
