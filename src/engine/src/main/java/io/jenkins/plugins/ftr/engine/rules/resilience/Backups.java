package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Optional;

/** Whether AWS Backup or the service itself backs a resource up. */
public final class Backups {
    private static final String SELECTION = "AWS::Backup::BackupSelection";

    /** Selections looked through for tags and wildcards; code with more of them names its resources one by one. */
    private static final int MAX_SELECTIONS = 200;

    private Backups() {}

    /** The retention must be at least one day, or a selection of AWS Backup must cover the resource. */
    public static void judgeRetention(Resource resource, RuleContext context, String path) {
        Value days = resource.property(path);
        boolean enough = days.asNumber().map(number -> number.signum() > 0).orElse(false);
        if (enough || !isPlanned(resource, context)) {
            Property.mustBeAtLeast(resource, context, path, 1);
        }
    }

    /**
     * Passes when a selection of AWS Backup covers the resource: by reference, by a wildcard over everything or over its
     * service, or by a tag.
     *
     * @return whether a pass was reported
     */
    public static boolean isPlanned(Resource resource, RuleContext context) {
        Optional<Resource> selection = context.infrastructure().referrers(resource).stream()
                .filter(other -> SELECTION.equals(other.type()) && names(other, resource, context))
                .findFirst()
                .or(() -> context.infrastructure().inAccount(SELECTION).stream()
                        .limit(MAX_SELECTIONS)
                        .filter(other -> selects(other, resource))
                        .findFirst());
        selection.ifPresent(found -> context.pass(Value.absent(resource.at()), "backup.planned", found.address()));
        return selection.isPresent();
    }

    private static boolean names(Resource selection, Resource resource, RuleContext context) {
        return selection.property("BackupSelection.Resources").itemsOrSelf().stream()
                .anyMatch(item -> context.infrastructure().targets(item).contains(resource));
    }

    private static boolean selects(Resource selection, Resource resource) {
        Value tags = selection.property("BackupSelection.ListOfTags");
        if (!tags.items().isEmpty()) {
            return hasSelectedTag(resource, tags);
        }
        String service = ":" + resource.type().split("::")[1].toLowerCase(Locale.ROOT) + ":";
        return selection.property("BackupSelection.Resources").items().stream()
                .map(item -> item.asText().orElse(""))
                .anyMatch(text -> text.equals("*") || (text.contains(service) && text.endsWith("*")));
    }

    private static boolean hasSelectedTag(Resource resource, Value tags) {
        for (Value tag : tags.items()) {
            String key = tag.get("ConditionKey").asText().orElse("");
            Value value = tag(resource, key);
            if (!key.isEmpty()
                    && value.isKnown()
                    && value.asText().equals(tag.get("ConditionValue").asText())) {
                return true;
            }
        }
        return false;
    }

    /** A tag as either format writes it: an entry of a map, or an item with key and value. */
    private static Value tag(Resource resource, String key) {
        Value map = resource.nativeAttributes().get("tags");
        if (map.entries().containsKey(key)) {
            return map.get(key);
        }
        for (Value item : resource.nativeAttributes().get("Tags").items()) {
            if (item.get("Key").isText(key).isTrue()) {
                return item.get("Value");
            }
        }
        return Value.absent(resource.at());
    }
}
