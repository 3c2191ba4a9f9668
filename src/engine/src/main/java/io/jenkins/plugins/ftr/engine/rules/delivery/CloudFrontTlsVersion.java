package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** CloudFront refuses viewers that speak less than TLS 1.2. With CloudFront's own certificate TLS 1.0 cannot be refused. */
public final class CloudFrontTlsVersion implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFront::Distribution");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String prefix = "DistributionConfig.ViewerCertificate.";
        Value own = resource.property(prefix + "CloudFrontDefaultCertificate");
        Value acm = resource.property(prefix + "AcmCertificateArn");
        Value iam = resource.property(prefix + "IamCertificateId");
        Value version = resource.property(prefix + "MinimumProtocolVersion");
        boolean named = !acm.isAbsent() || !iam.isAbsent();
        if (resource.properties().path("DistributionConfig.ViewerCertificate").isUnknown()) {
            context.unknown(resource.properties().path("DistributionConfig.ViewerCertificate"));
        } else if (own.asBool().isTrue() || (own.isAbsent() && !named)) {
            context.violation(own, "default-certificate");
        } else if (own.isUnknown()) {
            context.unknown(own);
        } else {
            String text = version.asText().orElse("");
            boolean recent = text.startsWith("TLSv1.2") || text.startsWith("TLSv1.3");
            Property.report(version, context, "MinimumProtocolVersion", recent, "TLSv1.2_2021");
        }
    }
}
