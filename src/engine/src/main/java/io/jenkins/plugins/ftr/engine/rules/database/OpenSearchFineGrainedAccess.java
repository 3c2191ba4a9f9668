package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** OpenSearch domains have fine-grained access control. */
public final class OpenSearchFineGrainedAccess implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "AdvancedSecurityOptions.Enabled");
    }
}
