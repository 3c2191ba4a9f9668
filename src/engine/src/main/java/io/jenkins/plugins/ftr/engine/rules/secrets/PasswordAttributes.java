package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The attributes of a resource that hold a password, token or the like, told by their names. */
final class PasswordAttributes {
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
            "variables",
            // The ARN of what answers a custom resource.
            "ServiceToken",
            // Minutes, hours or days, by the kind of token.
            "TokenValidityUnits",
            "token_validity_units");

    /**
     * Attributes that are secret though their names could be of something else: the key that signs the tokens of the push
     * notifications of Apple, https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html
     */
    private static final Set<String> SECRET = Set.of("TokenKey", "token_key");

    private PasswordAttributes() {}

    /**
     * Finds them.
     *
     * @param attributes all attributes of a resource
     * @param map told every map on the way
     * @param found told the name and the value of each, a single text, number or unknown value
     */
    static void search(Value attributes, Consumer<Value> map, BiConsumer<String, Value> found) {
        search(attributes, map, found, 0);
    }

    private static void search(Value value, Consumer<Value> map, BiConsumer<String, Value> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value.kind() == Value.Kind.LIST) {
            for (Value item : value.items()) {
                search(item, map, found, depth + 1);
            }
            return;
        }
        if (value.kind() != Value.Kind.MAP) {
            return;
        }
        map.accept(value);
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            String name = entry.getKey();
            Value item = entry.getValue();
            if (LEFT_OUT.contains(name) || isNameOfKey(name, value)) {
                continue;
            }
            if (isLeaf(item) && isPassword(name)) {
                found.accept(name, item);
            } else {
                search(item, map, found, depth + 1);
            }
        }
    }

    /**
     * Whether an entry only says under which key a secret of another store is found: {@code secretKey} beside
     * {@code remoteRef} in an external secret of Kubernetes, https://external-secrets.io/latest/api/externalsecret/
     */
    private static boolean isNameOfKey(String name, Value map) {
        return name.equals("secretKey") && map.entries().containsKey("remoteRef");
    }

    static boolean isLeaf(Value value) {
        return value.kind() == Value.Kind.TEXT
                || value.kind() == Value.Kind.NUMBER
                || value.kind() == Value.Kind.UNKNOWN;
    }

    /** {@code secret} and {@code token} alone are, as attributes of AWS, names and references. */
    static boolean isPassword(String name) {
        return SECRET.contains(name)
                || SecretNames.isSecret(name) && !name.equalsIgnoreCase("secret") && !name.equalsIgnoreCase("token");
    }
}
