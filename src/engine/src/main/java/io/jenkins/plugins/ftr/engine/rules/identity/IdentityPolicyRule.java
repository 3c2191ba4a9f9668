package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;
import java.util.Set;

/** A rule on the single statements of identity policies; subclasses say which statement breaks it. */
abstract class IdentityPolicyRule implements Rule {
    @Override
    public Set<String> types() {
        return IdentityPolicies.TYPES;
    }

    /** Whether an allowing statement breaks the rule. */
    abstract Trilean breaks(Statement statement);

    /** What is shown as {@code {0}} in the message {@code bad}: what the statement allows. */
    Object detail(Statement statement) {
        return statement.actions();
    }

    /** What best shows a reader why the statement breaks the rule. */
    Value place(Statement statement) {
        return statement.place();
    }

    /** The policies to judge. */
    List<Value> policies(Resource resource) {
        return IdentityPolicies.of(resource);
    }

    @Override
    public final void check(Resource resource, RuleContext context) {
        if (PermissionsBoundary.isAll(resource, context.infrastructure())) {
            return;
        }
        for (Value policy : policies(resource)) {
            PolicyDocument document = PolicyDocument.of(policy);
            boolean clean = true;
            for (Statement statement : document.allowing()) {
                Trilean broken = statement.isAllow().and(breaks(statement));
                if (broken.isTrue()) {
                    context.violation(place(statement), "bad", detail(statement));
                    clean = false;
                } else if (broken.isUnknown()) {
                    context.unknown(unknownPart(statement));
                    clean = false;
                }
            }
            if (document.unknown().isPresent()) {
                context.unknown(document.unknown().get());
            } else if (clean) {
                context.pass(policy, "good");
            }
        }
    }

    private static Value unknownPart(Statement statement) {
        for (List<Value> values : List.of(statement.actions(), statement.resources(), statement.notActions())) {
            for (Value value : values) {
                if (value.isUnknown()) {
                    return value;
                }
            }
        }
        return statement.condition().isUnknown() ? statement.condition() : statement.value();
    }
}
