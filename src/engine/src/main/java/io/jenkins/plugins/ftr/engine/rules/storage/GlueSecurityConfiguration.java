package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** What Glue's jobs and crawlers write is encrypted: they name a security configuration, and that encrypts everything. */
public final class GlueSecurityConfiguration implements Rule {
    private static final String S3 = "EncryptionConfiguration.S3Encryptions";
    private static final String CLOUDWATCH = "CloudWatchEncryption.CloudWatchEncryptionMode";
    private static final String BOOKMARKS = "JobBookmarksEncryption.JobBookmarksEncryptionMode";

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::Glue::SecurityConfiguration", "AWS::Glue::Job", "AWS::Glue::Crawler", "AWS::Glue::DevEndpoint");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        switch (resource.type()) {
            case "AWS::Glue::Job", "AWS::Glue::DevEndpoint" ->
                Property.mustBeSet(resource, context, "SecurityConfiguration");
            case "AWS::Glue::Crawler" -> Property.mustBeSet(resource, context, "CrawlerSecurityConfiguration");
            default -> judge(resource, context);
        }
    }

    private static void judge(Resource resource, RuleContext context) {
        Property.mustBeOneOf(resource, context, "EncryptionConfiguration." + CLOUDWATCH, "SSE-KMS");
        Property.mustBeOneOf(resource, context, "EncryptionConfiguration." + BOOKMARKS, "CSE-KMS");
        Value stores = resource.property(S3);
        List<Value> items = stores.itemsOrSelf().isEmpty() ? List.of(Value.absent(stores.at())) : stores.itemsOrSelf();
        for (Value item : items) {
            Value mode = item.get("S3EncryptionMode");
            boolean encrypted = mode.isText("SSE-KMS").or(mode.isText("SSE-S3")).isTrue();
            Property.report(mode, context, S3 + ".S3EncryptionMode", encrypted, "SSE-KMS / SSE-S3");
        }
    }
}
