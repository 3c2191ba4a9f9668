package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** No access control list of a bucket grants anything to everybody. A list that the public access block of the same code ignores has no effect. */
public final class BucketAclNotPublic implements Rule {
    private static final Set<String> PUBLIC = Set.of(
            "PublicRead",
            "PublicReadWrite",
            "AuthenticatedRead",
            "public-read",
            "public-read-write",
            "authenticated-read");

    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket", "AWS::S3::BucketAcl");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value canned = resource.property("AccessControl");
        Value open = canned.asText().map(PUBLIC::contains).orElse(false) ? canned : null;
        Value vague = canned.isUnknown() ? canned : null;
        for (Value grant : resource.property("AccessControlPolicy.Grants").itemsOrSelf()) {
            Value uri = grant.get("URI");
            String text = uri.asText().orElse("");
            if (text.endsWith("/global/AllUsers") || text.endsWith("/global/AuthenticatedUsers")) {
                open = uri;
            } else if (uri.isUnknown()) {
                vague = uri;
            }
        }
        Trilean ignored = Buckets.BUCKET.equals(resource.type())
                ? Buckets.isBlocked(context.infrastructure(), resource, "IgnorePublicAcls")
                : Buckets.isBlockedByAccount(context.infrastructure(), "IgnorePublicAcls");
        if (open != null && !ignored.isTrue()) {
            if (ignored.isUnknown()) {
                context.unknown(open, "block-unknown");
            } else {
                context.violation(open, "open", open);
            }
        } else if (open != null) {
            context.pass(open, "ignored");
        } else if (vague != null && !ignored.isTrue()) {
            context.unknown(vague, "unknown");
        } else {
            context.pass(canned, "private");
        }
    }
}
