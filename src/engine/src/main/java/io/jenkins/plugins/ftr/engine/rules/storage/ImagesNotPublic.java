package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Images are not shared with everybody. */
public final class ImagesNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::ImageLaunchPermission", "AWS::EC2::ImageBlockPublicAccess");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::EC2::ImageBlockPublicAccess".equals(resource.type())) {
            Property.mustBeOneOf(resource, context, "State", "block-new-sharing");
            return;
        }
        Value group = resource.property("Group");
        context.require(group.isText("all").not(), group, "private", "public");
    }
}
