package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** OpenSearch endpoints refuse TLS below 1.2. */
public final class OpenSearchTlsPolicy implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value policy = resource.property("DomainEndpointOptions.TLSSecurityPolicy");
        if (policy.isUnknown()) {
            context.unknown(policy, "unknown");
        } else if (policy.asText().orElse("").startsWith("Policy-Min-TLS-1-0")) {
            context.violation(policy, "old", policy);
        } else {
            context.pass(policy, "recent", policy);
        }
    }
}
