package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;

/** No policy allows everything but a list. */
public final class AllowWithNotAction extends IdentityPolicyRule {
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
