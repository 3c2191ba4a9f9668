package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.Set;

/** No attribute of any resource holds a text that is a key or token by its form. */
public final class HardCodedSecret implements Rule {
    private static final int DEEPEST = 40;

    @Override
    public Set<String> types() {
        return Set.of(RuleEngine.EVERY_RESOURCE, "Code::Variable", "Code::Output", "Code::Provider", "Code::Backend");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value attributes = resource.nativeAttributes();
        boolean found = search(attributes, context, 0);
        if (!found && !attributes.isOpen()) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    private static boolean search(Value value, RuleContext context, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        boolean found = false;
        switch (value.kind()) {
            case TEXT -> found = report(value, value.asText().orElse(""), context);
            case UNKNOWN -> {
                for (String piece : value.pieces()) {
                    found = found || piece != null && report(value, piece, context);
                }
            }
            case LIST -> {
                for (Value item : value.items()) {
                    found |= search(item, context, depth + 1);
                }
            }
            case MAP -> {
                for (Value item : value.entries().values()) {
                    found |= search(item, context, depth + 1);
                }
            }
            default -> {
                // no text
            }
        }
        return found;
    }

    private static boolean report(Value value, String text, RuleContext context) {
        String kind = SecretText.kind(text);
        if (kind == null) {
            return false;
        }
        context.violation(value, kind);
        return true;
    }
}
