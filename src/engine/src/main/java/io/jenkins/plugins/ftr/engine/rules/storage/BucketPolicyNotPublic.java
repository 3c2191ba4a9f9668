package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Optional;
import java.util.Set;

/** No bucket policy opens a bucket to everybody. A policy that the public access block of the same code restricts has no effect. */
public final class BucketPolicyNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket", "AWS::S3::BucketPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean inline = Buckets.BUCKET.equals(resource.type());
        PolicyDocument policy = PolicyDocument.of(resource.property("PolicyDocument"));
        if (!policy.isPresent()) {
            return;
        }
        Optional<Resource> bucket = inline ? Optional.of(resource) : Buckets.ofPart(context.infrastructure(), resource);
        Trilean blocked = bucket.map(one -> Buckets.isBlocked(context.infrastructure(), one, "RestrictPublicBuckets")
                        .or(Buckets.isBlocked(context.infrastructure(), one, "BlockPublicPolicy")))
                .orElseGet(() -> Buckets.isBlockedByAccount(context.infrastructure(), "RestrictPublicBuckets"));
        Value vague = policy.unknown().orElse(null);
        for (Statement statement : policy.allowing()) {
            Trilean open = statement.isPublic();
            if (open.isTrue() && blocked.isFalse()) {
                context.violation(statement.place(), "open");
                return;
            }
            if (!open.isFalse()) {
                vague = statement.value();
            }
        }
        if (blocked.isTrue()) {
            context.pass(policy.source(), "blocked");
        } else if (vague != null) {
            context.unknown(vague, "unknown");
        } else {
            context.pass(policy.source(), "named");
        }
    }
}
