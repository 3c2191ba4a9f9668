package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** Terraform keeps its state, which holds secrets in plain text, where it is encrypted and shared. */
public final class StateProtected implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("Code::Backend");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value configuration = resource.property("Configuration");
        String kind = configuration.get("type").asText().orElse("");
        Value place = Value.absent(resource.at());
        boolean clean = true;
        if (kind.equals("local")) {
            context.violation(place, "local");
            clean = false;
        }
        if (kind.equals("s3") && configuration.get("encrypt").asBool().isFalse()) {
            context.violation(configuration.get("encrypt"), "not-encrypted");
            clean = false;
        }
        for (String name : List.of("access_key", "secret_key", "password", "token", "sas_token")) {
            if (SecretValues.isPlain(configuration.get(name)).isTrue()) {
                context.violation(configuration.get(name), "key", name);
                clean = false;
            }
        }
        if (clean) {
            context.pass(place, "good", kind);
        }
    }
}
