package io.jenkins.plugins.ftr.engine.rules.encryption;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Symmetric KMS keys with material made by KMS are rotated every year. */
public final class KmsKeyRotation implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::KMS::Key");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value spec = resource.property("KeySpec");
        Value usage = resource.property("KeyUsage");
        Value origin = resource.property("Origin");
        boolean other = spec.isText("SYMMETRIC_DEFAULT").isFalse()
                || usage.isText("ENCRYPT_DECRYPT").isFalse()
                || origin.isText("AWS_KMS").isFalse()
                || !resource.property("CustomKeyStoreId").isAbsent();
        if (other) {
            return;
        }
        Property.mustBeTrue(resource, context, "EnableKeyRotation");
    }
}
