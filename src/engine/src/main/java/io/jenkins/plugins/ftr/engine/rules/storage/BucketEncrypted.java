package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Buckets are encrypted at rest. S3 cannot do otherwise since January 2023; the rule says with whose keys. */
public final class BucketEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value algorithm = resource.property(
                "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm");
        context.pass(algorithm, algorithm.asText().orElse("").startsWith("aws:kms") ? "kms" : "s3");
    }
}
