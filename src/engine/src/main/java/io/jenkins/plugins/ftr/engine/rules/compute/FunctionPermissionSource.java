package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A permission for a service names the source, so that nobody else's resource of that service can use it. */
public final class FunctionPermissionSource implements Rule {
    /** Services that act only for an account's own resources by the function's own configuration. */
    private static final Set<String> WITHOUT_SOURCE = Set.of(
            "secretsmanager.amazonaws.com",
            "cloudformation.amazonaws.com",
            "edgelambda.amazonaws.com",
            "alexa-appkit.amazon.com",
            "alexa-connectedhome.amazon.com");

    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Permission");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value principal = resource.property("Principal");
        String service = principal.asText().orElse("");
        if (!service.endsWith(".amazonaws.com") && !service.endsWith(".amazon.com")
                || WITHOUT_SOURCE.contains(service)) {
            return;
        }
        boolean tied = !resource.property("SourceArn").isAbsent()
                || !resource.property("SourceAccount").isAbsent()
                || !resource.property("PrincipalOrgID").isAbsent();
        Value source = resource.property("SourceArn");
        if (service.equals("s3.amazonaws.com")
                && (source.isUnknown() || source.asText().orElse("").startsWith("arn:"))
                && isWithoutAccount(resource)
                && !isOwnBucket(source, resource, context)) {
            context.violation(source, "bucket", source);
            return;
        }
        context.require(Trilean.of(tied), principal, "good", "bad", service);
    }

    /** Whether the bucket is of the same code: it goes together with the permission, so nobody else gets its name before. */
    private static boolean isOwnBucket(Value source, Resource permission, RuleContext context) {
        Infrastructure infrastructure = context.infrastructure();
        boolean referred =
                infrastructure.targets(source).stream().anyMatch(target -> "AWS::S3::Bucket".equals(target.type()));
        String literal = source.asText().orElse("").replaceFirst("^arn:[^:]*:s3:::", "");
        return referred
                || infrastructure.ofType("AWS::S3::Bucket").stream()
                        .filter(bucket -> bucket.scope().equals(permission.scope()))
                        .map(bucket -> bucket.property("BucketName"))
                        .anyMatch(name -> name.isUnknown()
                                ? !name.references().isEmpty()
                                        && source.references().equals(name.references())
                                : name.isText(literal).isTrue());
    }

    private static boolean isWithoutAccount(Resource resource) {
        return resource.property("SourceAccount").isAbsent()
                && resource.property("PrincipalOrgID").isAbsent();
    }
}
