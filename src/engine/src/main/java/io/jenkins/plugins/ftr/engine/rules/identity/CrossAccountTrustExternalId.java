package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Set;

/** A role that another account may assume asks for an external id. */
public final class CrossAccountTrustExternalId implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::Role");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        PolicyDocument trust = PolicyDocument.of(resource.property("AssumeRolePolicyDocument"));
        for (Statement statement : TrustPrincipals.assumeRole(trust)) {
            Trilean tied = tied(statement);
            if (tied.isFalse() && isForPeople(statement)) {
                continue;
            }
            for (Value principal : statement.principals("AWS")) {
                TrustPrincipals.Account account = TrustPrincipals.account(principal, context);
                if (account == TrustPrincipals.Account.OWN || TrustPrincipals.isAnybody(principal)) {
                    continue;
                }
                if (tied.isTrue()) {
                    context.pass(principal, "good");
                } else if (tied.isUnknown()) {
                    context.unknown(statement.condition());
                } else if (account == TrustPrincipals.Account.UNKNOWN
                        || principal.isUnknown() && principal.pieces().isEmpty()) {
                    context.unknown(principal, "unknown-account");
                } else {
                    context.violation(principal, "bad", principal);
                }
            }
        }
        trust.unknown().ifPresent(context::unknown);
    }

    /** An external id, or the organization of the caller, ties the trust to a known party. */
    private static Trilean tied(Statement statement) {
        return statement
                .hasFixedConditionOn("sts:ExternalId")
                .or(statement.hasFixedConditionOn("aws:PrincipalOrgID"))
                .or(statement.hasFixedConditionOn("aws:PrincipalOrgPaths"));
    }

    /** A second factor only people have: such a trust is for them and not for the software of a third party. */
    private static boolean isForPeople(Statement statement) {
        return statement.conditions().stream()
                .anyMatch(entry -> entry.key().equals("aws:multifactorauthpresent")
                        && entry.isPositive()
                        && entry.values().stream().allMatch(value -> value.asText()
                                .map("true"::equalsIgnoreCase)
                                .orElse(false)));
    }
}
