package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No password, token or the like is given to a resource in plain text. */
public final class PasswordInCode implements Rule {
    private static final int DEEPEST = 20;
    /** Attributes judged by other rules, or that are free text. */
    private static final Set<String> LEFT_OUT = Set.of(
            "tags",
            "Tags",
            "tags_all",
            "environment",
            "Environment",
            "EnvironmentVariables",
            "environment_variable",
            "env",
            "container_definitions",
            "ContainerDefinitions",
            "user_data",
            "UserData",
            "user_data_base64",
            "secret_string",
            "SecretString",
            "Metadata",
            "DefinitionString",
            "definition",
            "Description",
            "description",
            "variables");
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
            search(resource.nativeAttributes(), context, 0);
        }
    }

    private static void search(Value value, RuleContext context, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value.kind() == Value.Kind.LIST) {
            for (Value item : value.items()) {
                search(item, context, depth + 1);
            }
            return;
        }
        if (value.kind() != Value.Kind.MAP) {
            return;
        }
        judgePair(value, context);
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            String name = entry.getKey();
            Value item = entry.getValue();
            if (LEFT_OUT.contains(name)) {
                continue;
            }
            if (isLeaf(item) && isPasswordAttribute(name)) {
                judge(name, item, context);
            } else {
                search(item, context, depth + 1);
            }
        }
    }

    /** A setting written as a name and a value, such as an option of Elastic Beanstalk or a header that CloudFront adds. */
    private static void judgePair(Value map, RuleContext context) {
        for (String key : PAIR_NAMES) {
            Value written = map.entries().get(key);
            String name = written == null ? "" : written.asText().orElse("");
            if (!isPasswordAttribute(name)) {
                continue;
            }
            for (String other : PAIR_VALUES) {
                Value item = map.get(other);
                if (isLeaf(item)
                        && SecretValues.isPlain(item).isTrue()
                        && SecretText.kind(item.asText().orElse("")) == null) {
                    context.violation(item, "bad", name);
                }
            }
        }
    }

    private static boolean isLeaf(Value value) {
        return value.kind() == Value.Kind.TEXT
                || value.kind() == Value.Kind.NUMBER
                || value.kind() == Value.Kind.UNKNOWN;
    }

    /** {@code secret} and {@code token} alone are, as attributes of AWS, names and references. */
    private static boolean isPasswordAttribute(String name) {
        return SecretNames.isSecret(name) && !name.equalsIgnoreCase("secret") && !name.equalsIgnoreCase("token");
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
