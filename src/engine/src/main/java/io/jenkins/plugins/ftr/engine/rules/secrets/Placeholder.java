package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.regex.Pattern;

/**
 * What stands in the place of a secret until somebody sets it: Terraform creates the secret with a word that is none and is told to
 * ignore what it becomes
 * (<a href="https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle">ignore_changes</a>).
 */
final class Placeholder {
    /** Words that people write there; a secret that happens to hold one and is never replaced would be a poor one anyway. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i).*(change|replace|overrid|overwrit|update|fill|place.?holder|dummy|default"
                    + "|initial|example|sample|fake|manual|managed|outside|console|set.?me|to.?do|tbd|not.?a.?real|undefined|unset|xxx).*");

    private Placeholder() {}

    /** Whether changes of an attribute, by its name in Terraform, are ignored. */
    static boolean isIgnored(Resource resource, String attribute) {
        return resource.nativeAttributes().get("lifecycle").itemsOrSelf().stream()
                .flatMap(block -> block.get("ignore_changes").itemsOrSelf().stream())
                .anyMatch(name ->
                        name.isText(attribute).isTrue() || name.isText("all").isTrue());
    }

    /** Whether a text reads like one. */
    static boolean isWorded(Value value) {
        return value.asText().map(text -> WORDS.matcher(text).matches()).orElse(false);
    }
}
