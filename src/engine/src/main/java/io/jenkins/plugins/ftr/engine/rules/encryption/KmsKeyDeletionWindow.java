package io.jenkins.plugins.ftr.engine.rules.encryption;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A KMS key that is deleted waits long enough for the mistake to be noticed. */
public final class KmsKeyDeletionWindow implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::KMS::Key", "AWS::KMS::ReplicaKey");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeAtLeast(resource, context, "PendingWindowInDays", 14);
    }
}
