package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** The account blocks public sharing of EBS snapshots. */
public final class SnapshotsBlockPublicAccess implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::SnapshotBlockPublicAccess");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "State", "block-all-sharing", "block-new-sharing");
    }
}
