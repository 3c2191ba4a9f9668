package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement.ConditionEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A policy of the bucket denies requests without TLS. A bucket has one policy: one whose bucket is not in the code is judged itself. */
public final class BucketTlsOnly implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(Buckets.BUCKET, Buckets.POLICY);
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Buckets.BUCKET.equals(resource.type())) {
            judge(resource, Buckets.policies(context.infrastructure(), resource), context);
        } else if (Buckets.ofPart(context.infrastructure(), resource).isEmpty()) {
            judge(resource, List.of(PolicyDocument.of(resource.property("PolicyDocument"))), context);
        }
    }

    private static void judge(Resource resource, List<PolicyDocument> policies, RuleContext context) {
        Value vague = null;
        for (PolicyDocument policy : policies) {
            for (Statement statement : policy.denying()) {
                Trilean kept = refusesPlain(statement);
                if (kept.isTrue()) {
                    context.pass(statement.place(), "denied");
                    return;
                }
                vague = kept.isUnknown() ? statement.value() : vague;
            }
            vague = policy.unknown().orElse(vague);
        }
        if (vague != null) {
            context.unknown(vague, "unknown");
        } else {
            context.violation(Value.absent(resource.at()), "plain");
        }
    }

    private static Trilean refusesPlain(Statement statement) {
        if (statement.condition().isUnknown()) {
            return Trilean.UNKNOWN;
        }
        boolean plain = statement.conditions().stream().anyMatch(BucketTlsOnly::isPlain);
        return Trilean.of(plain)
                .and(statement.isEveryPrincipal())
                .and(statement.covers("s3:GetObject"))
                .and(statement.covers("s3:PutObject"));
    }

    private static boolean isPlain(ConditionEntry entry) {
        String operator = entry.operator().toLowerCase(Locale.ROOT);
        boolean insecure = entry.key().equals("aws:securetransport")
                && operator.startsWith("bool")
                && entry.values().stream()
                        .allMatch(value -> value.isText("false").isTrue());
        return insecure || (entry.key().equals("s3:tlsversion") && operator.startsWith("numericlessthan"));
    }
}
