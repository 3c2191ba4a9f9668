package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;

/** No policy allows every action of a service on every resource. */
public final class ServiceWildcardPolicy extends IdentityPolicyRule {
    @Override
    Trilean breaks(Statement statement) {
        if (statement.isNarrowed()) {
            return Trilean.FALSE;
        }
        Trilean result = Trilean.FALSE;
        for (Value action : statement.actions()) {
            result = result.or(isServiceWildcard(action).and(isEveryResource(statement, action)));
        }
        return result;
    }

    /** {@code s3:*} on {@code arn:aws:s3:::*} is as wide as on {@code *}. */
    private static Trilean isEveryResource(Statement statement, Value action) {
        String text = action.asText().orElse("");
        int colon = text.indexOf(':');
        return colon < 0
                ? statement.isEveryResource()
                : statement.isEveryResourceOf(text.substring(0, colon), List.of());
    }

    private static Trilean isServiceWildcard(Value action) {
        if (action.isUnknown()) {
            return action.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE;
        }
        String text = action.asText().orElse("");
        return Trilean.of(text.endsWith(":*") && !text.equals("*:*"));
    }

    @Override
    Value place(Statement statement) {
        return wildcards(statement).stream()
                .filter(action -> action.at().isKnown())
                .findFirst()
                .orElseGet(statement::place);
    }

    @Override
    Object detail(Statement statement) {
        return wildcards(statement);
    }

    private static List<Value> wildcards(Statement statement) {
        return statement.actions().stream()
                .filter(action -> isServiceWildcard(action).isTrue())
                .toList();
    }
}
