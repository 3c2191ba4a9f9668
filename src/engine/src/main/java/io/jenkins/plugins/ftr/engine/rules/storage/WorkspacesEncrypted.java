package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Both volumes of a WorkSpace are encrypted. */
public final class WorkspacesEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::WorkSpaces::Workspace");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "RootVolumeEncryptionEnabled");
        Property.mustBeTrue(resource, context, "UserVolumeEncryptionEnabled");
    }
}
