package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import java.util.List;
import java.util.Set;

/**
 * Parameters of Parameter Store that hold a secret are stored encrypted: those named like one, and those that a password is read
 * from in a way that gives plain parameters only.
 */
public final class ParameterSecure implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(RuleEngine.EVERY_RESOURCE, "Code::Variable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::SSM::Parameter".equals(resource.type())) {
            checkParameter(resource, context);
        } else if (resource.format() != Format.CLOUDFORMATION) {
            return;
        } else if ("Code::Variable".equals(resource.type())) {
            Value type = resource.property("Type");
            if (type.asText().orElse("").startsWith("AWS::SSM::Parameter::Value")
                    && (SecretNames.isSecret(resource)
                            || PasswordSource.isPassword(resource, context.infrastructure()))) {
                context.violation(type, "plain");
            }
        } else {
            PasswordAttributes.search(resource.nativeAttributes(), map -> {}, (name, value) -> {
                if (value.asText().orElse("").contains("{{resolve:ssm:")) {
                    context.violation(value, "plain");
                }
            });
        }
    }

    private static void checkParameter(Resource resource, RuleContext context) {
        Value type = resource.property("Type");
        Value value = resource.property("Value");
        if (type.isText("SecureString").isTrue()) {
            boolean replaced = Placeholder.isIgnored(resource, "value") && Placeholder.isWorded(value);
            if (SecretValues.isPlain(value).isTrue() && isSecretName(resource) && !replaced) {
                context.violation(value, "literal");
            } else {
                context.pass(type, "good");
            }
        } else if (!isSecretName(resource)) {
            return;
        } else if (type.isUnknown()) {
            context.unknown(type);
        } else if (isReference(value)) {
            context.pass(value, "reference");
        } else {
            context.violation(type, "bad", type);
        }
    }

    private static boolean isSecretName(Resource resource) {
        Value name = resource.property("Name");
        List<String> pieces = name.pieces();
        String last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        String text = name.asText().orElse(last == null ? "" : last);
        return SecretNames.isSecret(text.substring(text.lastIndexOf('/') + 1));
    }

    /** Whether the value only says where the secret is. */
    private static boolean isReference(Value value) {
        return value.asText().map(text -> text.startsWith("arn:")).orElse(false)
                || value.references().stream()
                        .anyMatch(reference -> reference.attribute().equals("arn")
                                || reference.attribute().equals("id")
                                || reference.attribute().equals("name"));
    }
}
