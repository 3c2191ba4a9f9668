package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.Set;

/** No variable or parameter for a secret has a default. */
public final class SecretDefault implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("Code::Variable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String name = resource.property("Name").asText().orElse("");
        if (!SecretNames.isSecret(resource)) {
            return;
        }
        Value value = resource.property("Default");
        String type = resource.property("Type").asText().orElse("");
        if (type.startsWith("AWS::SSM::Parameter") || type.equals("bool")) {
            return;
        }
        if (!SecretValues.isPlain(value).isTrue()) {
            context.pass(Value.absent(resource.at()), "good", name);
        } else if (SecretText.kind(value.asText().orElse("")) == null) {
            context.violation(value, "bad", name);
        }
    }
}
