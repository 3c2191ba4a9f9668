package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A function can be invoked by named principals alone. */
public final class FunctionPermissionPublic implements Rule {
    /** What ties a permission for everybody to somebody. */
    private static final List<String> TIES =
            List.of("SourceArn", "SourceAccount", "PrincipalOrgID", "OrganizationId", "EventSourceToken");

    private static final int ARN_PARTS = 6;

    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Permission", "AWS::Lambda::LayerVersionPermission");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value principal = resource.property("Principal");
        boolean tied = TIES.stream().anyMatch(tie -> names(resource.property(tie)));
        Optional<Value> open = TIES.stream()
                .map(resource::property)
                .filter(value -> value.isUnknown() && value.isOpen())
                .findFirst();
        if (principal.isText("*").isUnknown() && !tied) {
            context.unknown(principal);
        } else if (principal.isText("*").isTrue() && !tied && open.isPresent()) {
            context.unknown(open.get());
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

    /** Whether a value names somebody: an account, an organization, or an ARN with an account or the name of a resource. */
    private static boolean names(Value tie) {
        if (tie.isAbsent() || tie.isUnknown()) {
            return tie.isUnknown() && !tie.isOpen();
        }
        String text = tie.asText().orElse("");
        String[] parts = text.split(":", ARN_PARTS);
        if (!text.startsWith("arn:") || parts.length < ARN_PARTS) {
            return !text.startsWith("arn:") && !text.replaceAll("[*?]", "").isBlank();
        }
        String account = parts[ARN_PARTS - 2];
        String name = parts[ARN_PARTS - 1];
        return account.isEmpty() ? !name.matches("[*?].*") : !account.matches("[*?]+");
    }
}
