package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Where an organization's IAM features are set by code, root credentials of member accounts are managed centrally. */
public final class RootCredentialsManaged implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::OrganizationsFeatures");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value features = resource.property("EnabledFeatures");
        Trilean found = features.isUnknown() ? Trilean.UNKNOWN : Trilean.FALSE;
        for (Value feature : features.itemsOrSelf()) {
            found = found.or(feature.isText("RootCredentialsManagement"));
        }
        context.require(found, features, "good", "bad");
    }
}
