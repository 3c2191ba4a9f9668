package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront writes access logs: standard logs to S3, standard logs v2 through CloudWatch, or real-time logs. */
public final class CloudFrontLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value realTime = resource.property("DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn");
        boolean delivered = context.infrastructure().referrers(resource).stream()
                .filter(other -> "AWS::Logs::DeliverySource".equals(other.type()))
                .anyMatch(source -> isDelivered(source, context));
        if (delivered) {
            context.pass(Value.absent(resource.at()), "delivered");
        } else if (!realTime.isAbsent()) {
            context.pass(realTime, "delivered");
        } else {
            Property.mustBeSet(resource, context, "DistributionConfig.Logging.Bucket");
        }
    }

    /** A source of logs sends nothing until a delivery takes from it. */
    private static boolean isDelivered(Resource source, RuleContext context) {
        Value name = source.property("Name");
        return context.infrastructure().ofType("AWS::Logs::Delivery").stream()
                .map(delivery -> delivery.property("DeliverySourceName"))
                .anyMatch(taken -> context.infrastructure().targets(taken).contains(source)
                        || (taken.isKnown() && taken.asText().equals(name.asText())));
    }
}
