package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Kubernetes secrets of an EKS cluster are encrypted with a key, by configuration or by the version's default. */
public final class ClusterSecretsEncryption implements Rule {
    /** From this minor version on EKS encrypts all Kubernetes API data with a key of AWS. */
    private static final int ENCRYPTED_BY_DEFAULT = 28;

    @Override
    public Set<String> types() {
        return Set.of("AWS::EKS::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value encryption = resource.property("EncryptionConfig");
        for (Value one : encryption.itemsOrSelf()) {
            if (one.isUnknown()) {
                context.unknown(one);
                return;
            }
            if (one.get("Resources").itemsOrSelf().stream()
                    .anyMatch(item -> item.isText("secrets").isTrue())) {
                context.pass(one, "good");
                return;
            }
        }
        Value version = resource.property("Version");
        if (version.isUnknown()) {
            context.unknown(version);
        } else if (version.isAbsent() || minor(version) >= ENCRYPTED_BY_DEFAULT) {
            context.pass(version, "default");
        } else {
            context.violation(encryption, "bad", version);
        }
    }

    private static int minor(Value version) {
        String text = version.asText().orElse("");
        String minor = text.substring(text.indexOf('.') + 1);
        return minor.matches("[0-9]{1,4}") ? Integer.parseInt(minor) : 0;
    }
}
