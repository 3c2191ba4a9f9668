package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Locale;
import java.util.Set;

/** No policy lets its holder assume every role that trusts it. */
public final class AssumeAnyRole extends IdentityPolicyRule {
    private static final Set<String> ACTIONS = Set.of("sts:assumerole", "sts:assume*", "sts:*");

    @Override
    Trilean breaks(Statement statement) {
        Trilean named = Trilean.FALSE;
        for (Value action : statement.actions()) {
            named = named.or(
                    action.isUnknown()
                            ? (action.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE)
                            : Trilean.of(
                                    ACTIONS.contains(action.asText().orElse("").toLowerCase(Locale.ROOT))));
        }
        if (statement.isNarrowed()) {
            return Trilean.FALSE;
        }
        return named.and(statement.isEveryResource().or(isEveryRoleOfEveryAccount(statement)));
    }

    private static Trilean isEveryRoleOfEveryAccount(Statement statement) {
        return Trilean.of(statement.resources().stream().anyMatch(resource -> resource.asText()
                .map(text -> text.matches("arn:[^:]+:iam::\\*:(role/)?\\*"))
                .orElse(false)));
    }
}
