package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The Glue Data Catalog is encrypted. */
public final class GlueCatalogEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Glue::DataCatalogEncryptionSettings");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(
                resource,
                context,
                "DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode",
                "SSE-KMS",
                "SSE-KMS-WITH-SERVICE-ROLE");
    }
}
