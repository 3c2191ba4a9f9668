package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.VariableMeaning;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by what is done with it that a variable or parameter holds a password, whatever it is called. */
final class PasswordSource {
    /** Names of attributes that can hold nothing but the secret itself; keys and credentials may be ARNs. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i).*(password|passwd|passphrase|private_?key|client_?secret|auth_?token|access_?token|token_?key)");

    /** Names of variables that say where the secret is. */
    private static final Pattern PLACE = Pattern.compile("(?i).*(arn|id|name|path|ref|reference|parameter_?key)");

    private PasswordSource() {}

    /** Whether the value of the variable, which is not in the code, is given to a resource as its password. */
    static boolean isPassword(Resource variable, Infrastructure infrastructure) {
        List<Resource> users = infrastructure.users(variable);
        // Hardly any variable gets past this, and there are many of them.
        return !users.isEmpty() && isPassword(variable, users) && !isPlace(variable);
    }

    private static boolean isPlace(Resource variable) {
        String name = variable.property("Name").asText().orElse("");
        return PLACE.matcher(name).matches() || VariableMeaning.isPlace(variable);
    }

    private static boolean isPassword(Resource variable, List<Resource> users) {
        Set<String> targets = Set.of(variable.id(), variable.address());
        boolean[] found = {false};
        for (Resource user : users) {
            PasswordAttributes.search(
                    user.nativeAttributes(),
                    map -> {},
                    (attribute, value) ->
                            found[0] |= ATTRIBUTE.matcher(attribute).matches() && isWhole(value, targets));
        }
        return found[0];
    }

    /** Whether a value is nothing but what the variable holds. */
    private static boolean isWhole(Value value, Set<String> targets) {
        return value.isUnknown()
                && value.pieces().isEmpty()
                && value.references().size() == 1
                && targets.contains(value.references().get(0).target())
                && value.references().get(0).attribute().isEmpty();
    }
}
