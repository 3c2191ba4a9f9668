package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A function's own policy lets others invoke it and do nothing else with it. */
public final class FunctionPermissionAction implements Rule {
    private static final Set<String> INVOKING =
            Set.of("lambda:InvokeFunction", "lambda:InvokeFunctionUrl", "lambda:InvokeAsync");

    /**
     * The part of Lambda@Edge that copies a function to the Regions,
     * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
     */
    private static final String REPLICATOR = "replicator.lambda.amazonaws.com";

    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Permission");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value action = resource.property("Action");
        if (action.isUnknown()) {
            context.unknown(action);
        } else if (!action.isAbsent()) {
            String text = action.asText().orElse("");
            if (text.equalsIgnoreCase("lambda:GetFunction")
                    && resource.property("Principal").isText(REPLICATOR).isTrue()) {
                context.pass(action, "good", action);
                return;
            }
            boolean invokes = INVOKING.stream().anyMatch(text::equalsIgnoreCase);
            if (invokes) {
                context.pass(action, "good", action);
            } else {
                context.violation(action, "bad", action);
            }
        }
    }
}
