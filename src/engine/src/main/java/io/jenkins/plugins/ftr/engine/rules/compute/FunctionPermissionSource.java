package io.jenkins.plugins.ftr.engine.rules.compute;

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
        String source = resource.property("SourceArn").asText().orElse("");
        if (source.startsWith("arn:") && service.equals("s3.amazonaws.com") && isWithoutAccount(resource)) {
            context.violation(resource.property("SourceArn"), "bucket", source);
            return;
        }
        context.require(Trilean.of(tied), principal, "good", "bad", service);
    }

    private static boolean isWithoutAccount(Resource resource) {
        return resource.property("SourceAccount").isAbsent()
                && resource.property("PrincipalOrgID").isAbsent();
    }
}
