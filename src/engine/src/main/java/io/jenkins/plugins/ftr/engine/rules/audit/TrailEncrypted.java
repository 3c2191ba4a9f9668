package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Trails and event data stores use a KMS key of the customer. */
public final class TrailEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudTrail::Trail", "AWS::CloudTrail::EventDataStore");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean trail = "AWS::CloudTrail::Trail".equals(resource.type());
        Property.mustBeSet(resource, context, trail ? "KMSKeyId" : "KmsKeyId");
    }
}
