package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;

/** No policy allows every action on every resource. */
public final class AdminPolicy extends IdentityPolicyRule {
    @Override
    Trilean breaks(Statement statement) {
        return statement.isEveryAction().and(statement.isEveryResource());
    }
}
