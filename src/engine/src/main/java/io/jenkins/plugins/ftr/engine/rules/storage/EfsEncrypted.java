package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** EFS file systems are encrypted at rest. */
public final class EfsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EFS::FileSystem");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeTrue(resource, context, "Encrypted");
    }
}
