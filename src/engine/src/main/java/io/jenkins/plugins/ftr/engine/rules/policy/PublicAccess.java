package io.jenkins.plugins.ftr.engine.rules.policy;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.function.Function;

/** Whether the policy of a resource opens it to everybody: what several rules ask of different resources. */
public final class PublicAccess {
    private PublicAccess() {}

    /**
     * Judges a policy by its statements that allow something. The rule has the sentences {@code open}, {@code unknown} and
     * {@code named}.
     *
     * @param policy a policy that is present
     */
    public static void judge(PolicyDocument policy, RuleContext context) {
        Value vague = policy.unknown().orElse(null);
        for (Statement statement : policy.allowing()) {
            Trilean open = statement.isPublic();
            if (open.isTrue()) {
                context.violation(statement.place(), "open");
                return;
            }
            vague = open.isUnknown() ? statement.value() : vague;
        }
        if (vague != null) {
            context.unknown(vague, "unknown");
        } else {
            context.pass(policy.source(), "named");
        }
    }

    /**
     * Judges each statement of a policy that allows something by itself. The rule has the sentences {@code good} and
     * {@code bad}.
     *
     * @param source where the policy is written
     * @param place what of a statement is reported
     */
    public static void judgeEach(
            PolicyDocument policy, Value source, Function<Statement, Value> place, RuleContext context) {
        boolean clean = policy.unknown().isEmpty() && policy.isPresent();
        for (Statement statement : policy.allowing()) {
            Trilean open = statement.isPublic();
            if (open.isTrue()) {
                context.violation(place.apply(statement), "bad");
                clean = false;
            } else if (open.isUnknown()) {
                context.unknown(place.apply(statement));
                clean = false;
            }
        }
        policy.unknown().ifPresent(context::unknown);
        if (clean) {
            context.pass(source, "good");
        }
    }
}
