package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A function can be invoked by named principals alone. */
public final class FunctionPermissionPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Permission", "AWS::Lambda::LayerVersionPermission");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value principal = resource.property("Principal");
        boolean anySource = resource.property("SourceArn")
                .asText()
                .map(arn -> arn.matches("[*]|arn:[^:]*:[*]"))
                .orElse(false);
        boolean tied = !resource.property("SourceArn").isAbsent() && !anySource
                || !resource.property("SourceAccount").isAbsent()
                || !resource.property("PrincipalOrgID").isAbsent()
                || !resource.property("OrganizationId").isAbsent()
                || !resource.property("EventSourceToken").isAbsent();
        if (principal.isText("*").isUnknown() && !tied) {
            context.unknown(principal);
        } else if (principal.isText("*").isTrue() && !tied) {
            boolean throughUrl =
                    resource.property("FunctionUrlAuthType").isText("AWS_IAM").isTrue();
            if (throughUrl) {
                context.pass(principal, "url");
            } else {
                context.violation(principal, "bad");
            }
        } else {
            context.pass(principal, "good");
        }
    }
}
