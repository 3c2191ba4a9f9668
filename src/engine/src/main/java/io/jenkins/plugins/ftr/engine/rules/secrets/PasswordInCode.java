package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.List;
import java.util.Set;

/** No password, token or the like is given to a resource in plain text. */
public final class PasswordInCode implements Rule {
    /** Types whose value is judged by a rule of its own. */
    private static final Set<String> OTHER_RULES = Set.of(
            "AWS::SSM::Parameter",
            "AWS::SecretsManager::Secret",
            "AWS::SecretsManager::SecretVersion",
            "AWS::Lambda::Function",
            "AWS::ECS::TaskDefinition");

    /** How a setting that is written as a name and a value calls the two. */
    private static final List<String> PAIR_NAMES = List.of("name", "Name", "OptionName", "HeaderName");

    private static final List<String> PAIR_VALUES = List.of("value", "Value", "HeaderValue");

    @Override
    public Set<String> types() {
        return Set.of(RuleEngine.EVERY_RESOURCE);
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (!OTHER_RULES.contains(resource.type())) {
            PasswordAttributes.search(
                    resource.nativeAttributes(),
                    map -> judgePair(map, context),
                    (name, value) -> judge(name, value, context));
        }
    }

    /** A setting written as a name and a value, such as an option of Elastic Beanstalk or a header that CloudFront adds. */
    private static void judgePair(Value map, RuleContext context) {
        for (String key : PAIR_NAMES) {
            Value written = map.entries().get(key);
            String name = written == null ? "" : written.asText().orElse("");
            if (!PasswordAttributes.isPassword(name)) {
                continue;
            }
            for (String other : PAIR_VALUES) {
                Value item = map.get(other);
                if (PasswordAttributes.isLeaf(item)
                        && SecretValues.isPlain(item).isTrue()
                        && SecretText.kind(item.asText().orElse("")) == null) {
                    context.violation(item, "bad", name);
                }
            }
        }
    }

    private static void judge(String name, Value value, RuleContext context) {
        Trilean plain = SecretValues.isPlain(value);
        if (plain.isTrue()) {
            // A key that is recognised by its form is reported by the rule on keys.
            if (SecretText.kind(value.asText().orElse("")) == null) {
                context.violation(value, "bad", name);
            }
        } else if (plain.isUnknown()) {
            context.unknown(value, "unknown", name);
        } else {
            context.pass(value, "good", name);
        }
    }
}
