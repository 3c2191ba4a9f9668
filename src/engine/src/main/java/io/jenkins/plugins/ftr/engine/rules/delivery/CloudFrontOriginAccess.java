package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront signs its requests to S3 origins, so that the bucket can stay private. */
public final class CloudFrontOriginAccess implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value origin : resource.property("DistributionConfig.Origins").itemsOrSelf()) {
            if (origin.isUnknown() || !isBucket(origin, context)) {
                continue;
            }
            Value control = origin.get("OriginAccessControlId");
            Value identity = origin.path("S3OriginConfig.OriginAccessIdentity");
            boolean signed = isNamed(control) || isNamed(identity);
            Value shown = isNamed(control) ? control : isNamed(identity) ? identity : origin.get("DomainName");
            if (signed) {
                context.pass(shown, "signed");
            } else {
                // A bucket's domain is known only after deployment: the origin's own id tells the reader more.
                Value id = origin.get("Id");
                context.violation(shown, "unsigned", shown.isUnknown() && id.isKnown() ? id : shown);
            }
        }
    }

    private static boolean isNamed(Value value) {
        return !value.isAbsent() && !value.asText().map(String::isBlank).orElse(false);
    }

    private static boolean isBucket(Value origin, RuleContext context) {
        if (!origin.get("CustomOriginConfig").isAbsent()
                || !origin.get("VpcOriginConfig").isAbsent()) {
            return false;
        }
        Value domain = origin.get("DomainName");
        String text = domain.asText()
                .orElse(String.join(
                        "",
                        domain.pieces().stream()
                                .map(piece -> piece == null ? "" : piece)
                                .toList()));
        return (text.contains(".s3.") || text.contains(".s3-"))
                || !origin.get("S3OriginConfig").isAbsent()
                || context.infrastructure().targets(domain).stream()
                        .anyMatch(target -> "AWS::S3::Bucket".equals(target.type()));
    }
}
