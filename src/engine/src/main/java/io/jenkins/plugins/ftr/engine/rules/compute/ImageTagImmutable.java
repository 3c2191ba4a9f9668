package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Tags of images cannot be overwritten. */
public final class ImageTagImmutable implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECR::Repository");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "ImageTagMutability", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION");
    }
}
