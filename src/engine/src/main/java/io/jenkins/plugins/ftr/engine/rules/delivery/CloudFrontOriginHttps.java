package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront speaks HTTPS to its custom origins. Distributions that are switched off are not judged. */
public final class CloudFrontOriginHttps implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value enabled = resource.property("DistributionConfig.Enabled");
        if (enabled.isKnown() && enabled.asBool().isFalse()) {
            return;
        }
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
            if (policy.isAbsent()) {
                context.unknown(policy, "required");
                continue;
            }
            boolean secure = policy.isText("https-only").isTrue()
                    || (viewersSecure && policy.isText("match-viewer").isTrue());
            Property.report(policy, context, "OriginProtocolPolicy", secure, "https-only");
        }
    }
}
