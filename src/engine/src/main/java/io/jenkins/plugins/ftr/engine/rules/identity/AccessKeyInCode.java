package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** No long-lived access key is created by code. */
public final class AccessKeyInCode implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::AccessKey");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value status = resource.property("Status");
        if (status.isUnknown()) {
            context.unknown(status);
        } else if (status.asText().map("Inactive"::equalsIgnoreCase).orElse(false)) {
            context.pass(status, "inactive");
        } else {
            context.violation(Value.absent(resource.at()), "bad");
        }
    }
}
