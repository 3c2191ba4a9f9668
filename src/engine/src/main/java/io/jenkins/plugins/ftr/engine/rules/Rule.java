package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import java.util.Set;

/**
 * A check on infrastructure code. A rule sees only the AWS vocabulary, so that one class serves Terraform, plans,
 * CloudFormation, SAM and CDK. Implementations are stateless, have a public constructor without parameters, and live in a
 * package named after the area (identity, network, storage …); the id, texts, severity and controls are in the metadata
 * file of the same simple name, and the registry is built from these files.
 */
public interface Rule {
    /** Types of the AWS vocabulary this rule looks at, e.g. {@code AWS::S3::Bucket}. */
    Set<String> types();

    /**
     * Judges one resource. Reports at least one of violation, unknown or pass through the context, or nothing when the
     * rule does not apply to this resource.
     */
    void check(Resource resource, RuleContext context);
}
