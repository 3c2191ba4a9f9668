package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/** No policy allows everything but a list. */
public final class AllowWithNotAction extends IdentityPolicyRule {
    /** Trust policies too: whatever is not named there may be done with the role. */
    @Override
    List<Value> policies(Resource resource) {
        List<Value> policies = new ArrayList<>(super.policies(resource));
        Value trust = resource.property("AssumeRolePolicyDocument");
        if (!trust.isAbsent()) {
            policies.add(trust);
        }
        return policies;
    }

    @Override
    Trilean breaks(Statement statement) {
        return Trilean.of(
                !statement.notActions().isEmpty() || !statement.notResources().isEmpty());
    }

    @Override
    Object detail(Statement statement) {
        return statement.notActions().isEmpty() ? "NotResource" : "NotAction";
    }
}
