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
import java.util.regex.Pattern;

/** A policy of the bucket denies requests without TLS. A bucket has one policy: one whose bucket is not in the code is judged itself. */
public final class BucketTlsOnly implements Rule {
    private static final String UNKNOWN_PIECE = "?";
    /** All objects of a bucket: no slash but the one between its name and the wildcard. */
    private static final Pattern EVERY_OBJECT = Pattern.compile("[^/]*/?\\*+");
    /** Attributes of a bucket that name it; a bare reference has none. */
    private static final Set<String> NAMES = Set.of("", "arn", "id", "bucket");

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
        Value partial = null;
        for (PolicyDocument policy : policies) {
            for (Statement statement : policy.statements()) {
                Trilean kept = refusesPlain(statement);
                if (kept.isTrue()) {
                    context.pass(statement.place(), "denied");
                    return;
                }
                vague = kept.isUnknown() ? statement.value() : vague;
                partial = statement.isDeny().isTrue() && kept.isFalse() && refusesSomePlain(statement)
                        ? statement.place()
                        : partial;
            }
            vague = policy.unknown().orElse(vague);
        }
        if (vague != null) {
            context.unknown(vague, "unknown");
        } else if (partial != null) {
            context.violation(partial, "partial");
        } else {
            context.violation(Value.absent(resource.at()), "plain");
        }
    }

    private static Trilean refusesPlain(Statement statement) {
        if (statement.condition().isUnknown()) {
            return statement.isDeny().and(Trilean.UNKNOWN);
        }
        boolean plain = statement.conditions().stream().anyMatch(BucketTlsOnly::isPlain);
        return statement
                .isDeny()
                .and(Trilean.of(plain))
                .and(statement.isEveryPrincipal())
                .and(statement.covers("s3:GetObject"))
                .and(statement.covers("s3:PutObject"))
                .and(coversObjects(statement));
    }

    /** Whether the statement is about TLS and everybody, and only leaves out some objects. */
    private static boolean refusesSomePlain(Statement statement) {
        return statement.conditions().stream().anyMatch(BucketTlsOnly::isPlain)
                && statement
                        .isEveryPrincipal()
                        .and(statement.covers("s3:GetObject"))
                        .and(statement.covers("s3:PutObject"))
                        .isTrue();
    }

    /**
     * Whether the statement is about every object of the bucket: {@code *}, or an ARN of the bucket with {@code /*} behind it.
     * The ARN of the bucket alone covers no object.
     */
    private static Trilean coversObjects(Statement statement) {
        if (!statement.notResources().isEmpty()) {
            return Trilean.TRUE;
        }
        Trilean covered = Trilean.FALSE;
        for (Value resource : statement.resources()) {
            covered = covered.or(isEveryObject(resource));
        }
        return covered;
    }

    private static Trilean isEveryObject(Value resource) {
        if (resource.isUnknown() && resource.pieces().isEmpty()) {
            boolean bucket = !resource.references().isEmpty()
                    && resource.references().stream()
                            .allMatch(reference -> reference.attribute().equalsIgnoreCase("arn"));
            return bucket ? Trilean.FALSE : Trilean.UNKNOWN;
        }
        StringBuilder text = new StringBuilder(resource.asText().orElse(""));
        for (String piece : resource.pieces()) {
            text.append(piece == null ? UNKNOWN_PIECE : piece);
        }
        if (EVERY_OBJECT.matcher(text).matches()) {
            return Trilean.TRUE;
        }
        // A name that is not known may have the wildcard in it, the ARN of a bucket has not; a prefix may be empty.
        boolean open = text.toString().endsWith(UNKNOWN_PIECE)
                && resource.references().stream()
                        .noneMatch(reference ->
                                NAMES.contains(reference.attribute().toLowerCase(Locale.ROOT)));
        boolean prefix = EVERY_OBJECT
                .matcher(text.toString().replace('/' + UNKNOWN_PIECE, "/"))
                .matches();
        return open || prefix ? Trilean.UNKNOWN : Trilean.FALSE;
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
