package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The nodes of an OpenSearch domain speak TLS with one another. Asked of single nodes too, as Security Hub does: domains grow without this code. */
public final class OpenSearchNodeToNode implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "NodeToNodeEncryptionOptions.Enabled");
    }
}
