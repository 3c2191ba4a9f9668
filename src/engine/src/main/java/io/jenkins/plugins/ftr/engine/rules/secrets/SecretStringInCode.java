package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import java.util.Map;
import java.util.Set;

/** The content of a secret is not written in the code. */
public final class SecretStringInCode implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecretsManager::Secret", "AWS::SecretsManager::SecretVersion");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value content = resource.property("SecretString");
        if (content.isAbsent()) {
            if (resource.type().equals("AWS::SecretsManager::Secret")) {
                context.pass(Value.absent(resource.at()), "good");
            }
            return;
        }
        boolean replaced = Placeholder.isIgnored(resource, "secret_string");
        Value document = content.document().orElseGet(() -> PolicyDocument.json(content));
        if (document.kind() == Value.Kind.MAP) {
            report(anyPlain(document, replaced), content, context);
        } else {
            report(isPlain(content, replaced), content, context);
        }
    }

    private static Trilean anyPlain(Value document, boolean replaced) {
        Trilean any = Trilean.FALSE;
        for (Map.Entry<String, Value> entry : document.entries().entrySet()) {
            if (SecretNames.isSecret(entry.getKey())) {
                any = any.or(isPlain(entry.getValue(), replaced));
            }
        }
        return any;
    }

    private static Trilean isPlain(Value value, boolean replaced) {
        return replaced && Placeholder.isWorded(value) ? Trilean.FALSE : SecretValues.isPlain(value);
    }

    private static void report(Trilean plain, Value content, RuleContext context) {
        if (plain.isTrue() && SecretText.kind(content.asText().orElse("")) != null) {
            return;
        }
        context.require(plain.not(), content, "good", "bad");
    }
}
