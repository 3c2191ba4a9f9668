package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Variables and parameters for secrets are marked so that their values are not shown. */
public final class SecretNotHidden implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("Code::Variable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String name = resource.property("Name").asText().orElse("");
        String type = resource.property("Type").asText().orElse("").strip();
        Value hidden = resource.property("Sensitive");
        boolean secret = SecretNames.isSecret(resource)
                || !hidden.asBool().isTrue() && PasswordSource.isPassword(resource, context.infrastructure());
        if (!secret || type.startsWith("AWS::") || type.equals("bool") || type.equals("number")) {
            return;
        }
        if (hidden.isUnknown()) {
            context.unknown(hidden);
        } else if (hidden.asBool().isTrue()) {
            context.pass(hidden, "good", name);
        } else {
            context.violation(hidden, resource.format().isTerraform() ? "terraform" : "cloudformation", name);
        }
    }
}
