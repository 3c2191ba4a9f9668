package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A trail records all Regions and the services without one. One such trail in the code is enough; others may be narrower. */
public final class TrailMultiRegion implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudTrail::Trail");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value all = resource.property("IsMultiRegionTrail");
        boolean another = context.infrastructure().inAccount("AWS::CloudTrail::Trail").stream()
                .anyMatch(TrailMultiRegion::isComplete);
        Value global = resource.property("IncludeGlobalServiceEvents");
        if (another && !isComplete(resource)) {
            context.pass(all, "another");
        } else if (all.asBool().isTrue() && global.asBool().isFalse()) {
            context.violation(global, "global");
        } else {
            Property.mustBeTrue(resource, context, "IsMultiRegionTrail");
        }
    }

    /** Events of IAM, STS and CloudFront are recorded unless it is written that they are not. */
    private static boolean isComplete(Resource trail) {
        return trail.property("IsMultiRegionTrail").asBool().isTrue()
                && !trail.property("IncludeGlobalServiceEvents").asBool().isFalse();
    }
}
