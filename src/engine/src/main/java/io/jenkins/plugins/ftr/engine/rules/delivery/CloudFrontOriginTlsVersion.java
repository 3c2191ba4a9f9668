package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront speaks TLS 1.2 to its custom origins. */
public final class CloudFrontOriginTlsVersion implements Rule {
    private static final Set<String> OLD = Set.of("SSLv3", "TLSv1", "TLSv1.1");

    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value origin : resource.property("DistributionConfig.Origins").items()) {
            Value protocols = origin.path("CustomOriginConfig.OriginSSLProtocols");
            if (protocols.isUnknown()) {
                context.unknown(protocols);
                continue;
            }
            Value old = protocols.items().stream()
                    .filter(one -> one.asText().map(OLD::contains).orElse(false))
                    .findFirst()
                    .orElse(null);
            if (old != null) {
                context.violation(old, "old-tls", old);
            } else if (!protocols.isAbsent()) {
                context.pass(protocols, "recent", protocols);
            }
        }
    }
}
