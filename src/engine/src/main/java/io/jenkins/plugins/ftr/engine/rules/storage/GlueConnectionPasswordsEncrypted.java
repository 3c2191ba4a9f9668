package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Glue keeps the passwords of connections encrypted. */
public final class GlueConnectionPasswordsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Glue::DataCatalogEncryptionSettings");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(
                resource,
                context,
                "DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted");
    }
}
