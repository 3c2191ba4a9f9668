package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/** No policy allows every action of a service on every resource. */
public final class ServiceWildcardPolicy extends IdentityPolicyRule {
    @Override
    Trilean breaks(Statement statement) {
        Trilean wildcard = Trilean.FALSE;
        for (Value action : statement.actions()) {
            wildcard = wildcard.or(isServiceWildcard(action));
        }
        return wildcard.and(statement.isEveryResource())
                .and(statement.condition().isAbsent() ? Trilean.TRUE : Trilean.FALSE);
    }

    private static Trilean isServiceWildcard(Value action) {
        if (action.isUnknown()) {
            return action.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE;
        }
        String text = action.asText().orElse("");
        return Trilean.of(text.endsWith(":*") && !text.equals("*:*"));
    }

    @Override
    Object detail(Statement statement) {
        List<Value> wildcards = new ArrayList<>();
        for (Value action : statement.actions()) {
            if (isServiceWildcard(action).isTrue()) {
                wildcards.add(action);
            }
        }
        return wildcards;
    }
}
