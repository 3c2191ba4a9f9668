package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The AWS provider gets no access keys from the code. */
public final class ProviderStaticKeys implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("Code::Provider");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!resource.property("Name").isText("aws").isTrue()) {
            return;
        }
        boolean clean = true;
        for (String name : List.of("access_key", "secret_key", "token")) {
            Value value = resource.property("Configuration").get(name);
            // Local stand-ins of AWS accept any key; such configurations name one that is no key at all.
            boolean standIn = value.asText()
                    .map(text -> Set.of(
                                    "test", "mock", "mock_access_key", "mock_secret_key", "fake", "dummy", "localstack")
                            .contains(text.toLowerCase(Locale.ROOT)))
                    .orElse(false);
            if (!standIn && SecretValues.isPlain(value).isTrue()) {
                context.violation(value, "bad", name);
                clean = false;
            }
        }
        if (clean) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }
}
