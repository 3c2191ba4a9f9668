package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Public access to S3 is blocked: by the bucket's own settings, by the account's, or by the default in force since April 2023 when nothing is written. */
public final class BucketPublicAccessBlock implements Rule {
    private static final List<String> SETTINGS =
            List.of("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets");

    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket", "AWS::S3::BucketPublicAccessBlock", "AWS::S3::AccountPublicAccessBlock");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean bucket = Buckets.BUCKET.equals(resource.type());
        Value block = resource.property(Buckets.BLOCK);
        if (bucket && block.origin().kind() == Origin.Kind.DEFAULT) {
            context.pass(block, "default");
            return;
        }
        if (block.isUnknown()) {
            context.unknown(block, "unknown");
            return;
        }
        List<String> open = new ArrayList<>();
        Value first = null;
        Value vague = null;
        for (String setting : SETTINGS) {
            Value value = resource.property(Buckets.BLOCK + "." + setting);
            boolean byAccount = bucket
                    && Buckets.isBlockedByAccount(context.infrastructure(), setting)
                            .isTrue();
            if (byAccount || value.asBool().isTrue()) {
                continue;
            }
            if (value.isUnknown()) {
                vague = value;
            } else {
                open.add(nameOf(setting, resource));
                boolean better = first == null || first.origin().kind() == Origin.Kind.DEFAULT;
                first = better ? value : first;
            }
        }
        if (!open.isEmpty()) {
            context.violation(first, "open", String.join(", ", open));
        } else if (vague != null) {
            context.unknown(vague, "unknown");
        } else {
            context.pass(block, "blocked");
        }
    }

    /** What the code calls a setting; of Terraform's the attribute alone, as all are in one resource. */
    private static String nameOf(String setting, Resource resource) {
        String name = resource.nativeName(Buckets.BLOCK + "." + setting);
        return resource.format().isTerraform() ? name.split(" ", 2)[0] : setting;
    }
}
