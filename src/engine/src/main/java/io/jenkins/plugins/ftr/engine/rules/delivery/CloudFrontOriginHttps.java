package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront speaks HTTPS with TLS 1.2 to its custom origins. */
public final class CloudFrontOriginHttps implements Rule {
    private static final Set<String> OLD = Set.of("SSLv3", "TLSv1", "TLSv1.1");

    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean viewersSecure = !resource.property("DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy")
                .isText("allow-all")
                .isTrue();
        for (Value origin : resource.property("DistributionConfig.Origins").itemsOrSelf()) {
            if (origin.isUnknown()) {
                context.unknown(origin);
            }
            Value custom = origin.get("CustomOriginConfig");
            if (origin.isUnknown() || custom.isAbsent()) {
                continue;
            }
            Value policy = custom.get("OriginProtocolPolicy");
            Value old = oldProtocol(custom.get("OriginSSLProtocols"));
            boolean secure = policy.isText("https-only").isTrue()
                    || (viewersSecure && policy.isText("match-viewer").isTrue());
            if (secure && old != null) {
                context.violation(old, "old-tls", old);
            } else {
                Property.report(policy, context, "OriginProtocolPolicy", secure, "https-only");
            }
        }
    }

    private static Value oldProtocol(Value protocols) {
        return protocols.items().stream()
                .filter(one -> one.asText().map(OLD::contains).orElse(false))
                .findFirst()
                .orElse(null);
    }
}
