package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** CloudFront answers viewers over HTTPS only, or redirects them there, in every cache behavior. */
public final class CloudFrontViewerHttps implements Rule {
    private static final Set<String> SECURE = Set.of("redirect-to-https", "https-only");

    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<Value> behaviors = new ArrayList<>();
        behaviors.add(resource.property("DistributionConfig.DefaultCacheBehavior"));
        behaviors.addAll(resource.property("DistributionConfig.CacheBehaviors").itemsOrSelf());
        for (Value behavior : behaviors) {
            Value policy = behavior.isUnknown() ? behavior : behavior.get("ViewerProtocolPolicy");
            if (policy.isAbsent()) {
                if (!behavior.isAbsent()) {
                    context.unknown(policy, "required");
                }
                continue;
            }
            boolean secure = policy.asText().map(SECURE::contains).orElse(false);
            Property.report(policy, context, "ViewerProtocolPolicy", secure, "redirect-to-https / https-only");
        }
    }
}
