package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.math.BigDecimal;
import java.util.Set;

/** The nodes of an OpenSearch domain speak TLS with one another. */
public final class OpenSearchNodeToNode implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean old = "AWS::Elasticsearch::Domain".equals(resource.type());
        String cluster = old ? "ElasticsearchClusterConfig." : "ClusterConfig.";
        Value count = resource.property(cluster + "InstanceCount");
        boolean one =
                count.isAbsent() || count.asNumber().map(BigDecimal.ONE::equals).orElse(false);
        Value written = resource.properties().path("NodeToNodeEncryptionOptions.Enabled");
        if (one
                && !written.isKnown()
                && !resource.property(cluster + "DedicatedMasterEnabled")
                        .asBool()
                        .isTrue()) {
            context.pass(count, "single");
        } else {
            Property.mustBeTrue(resource, context, "NodeToNodeEncryptionOptions.Enabled");
        }
    }
}
