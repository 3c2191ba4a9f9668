package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.Wildcard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether AWS Backup or the service itself backs a resource up. */
public final class Backups {
    private static final String SELECTION = "AWS::Backup::BackupSelection";

    /** Selections looked through for tags and wildcards; code with more of them names its resources one by one. */
    private static final int MAX_SELECTIONS = 200;

    /** What keys of conditions on a tag begin with. */
    private static final String TAG = "aws:ResourceTag/";

    /** What templates call the list of tags; file systems of EFS have a name of their own. */
    private static final List<String> TAG_LISTS = List.of("Tags", "FileSystemTags");

    /** Services that ARNs call otherwise than types do. */
    private static final Map<String, String> SERVICES =
            Map.of("EFS", "elasticfilesystem", "DocDB", "rds", "Neptune", "rds");

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
     * service, or by a tag. A selection that may not exist, or may leave the resource out, is no cover but leaves it open.
     *
     * @return whether a pass or an unknown was reported; ask only when the resource has no backup of its own
     */
    public static boolean isPlanned(Resource resource, RuleContext context) {
        Value place = Value.absent(resource.at());
        Resource doubtful = null;
        for (Resource selection : selections(resource, context)) {
            Trilean covered = selection
                    .existsWith(resource)
                    .and(BackupExclusion.of(selection, resource, context.infrastructure())
                            .not());
            if (covered.isTrue()) {
                context.pass(place, "backup.planned", selection.address());
                return true;
            }
            if (covered.isUnknown() && doubtful == null) {
                doubtful = selection;
            }
        }
        if (doubtful != null) {
            context.unknown(place, "backup.doubtful", doubtful.address());
        }
        return doubtful != null;
    }

    /** Selections that name or match the resource, those that refer to it first. */
    private static Set<Resource> selections(Resource resource, RuleContext context) {
        Set<Resource> found = new LinkedHashSet<>();
        context.infrastructure().referrers(resource).stream()
                .filter(other -> SELECTION.equals(other.type()) && names(other, resource, context))
                .forEach(found::add);
        context.infrastructure().inAccount(SELECTION).stream()
                .limit(MAX_SELECTIONS)
                .filter(other -> selects(other, resource))
                .forEach(found::add);
        return found;
    }

    /**
     * Whether the resource is known to meet every condition of the selection, which all have to hold:
     * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Conditions.html
     */
    private static boolean meetsConditions(Resource selection, Resource resource) {
        Value conditions = selection.property("BackupSelection.Conditions");
        if (conditions.isUnknown()) {
            return false;
        }
        for (Map.Entry<String, Value> operator : conditions.entries().entrySet()) {
            for (Value condition : operator.getValue().itemsOrSelf()) {
                if (!meets(operator.getKey(), condition, resource)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean meets(String operator, Value condition, Resource resource) {
        String key = condition.get("ConditionKey").asText().orElse("");
        String wanted = condition.get("ConditionValue").asText().orElse(null);
        if (!key.startsWith(TAG) || wanted == null) {
            return false;
        }
        Value tag = tag(resource, key.substring(TAG.length()));
        boolean not = operator.startsWith("StringNot");
        if (tag.isUnknown() || tag.isAbsent()) {
            return not && tag.isAbsent();
        }
        String text = tag.asText().orElse("");
        boolean same = operator.endsWith("Like") ? Wildcard.matches(wanted, text) : wanted.equals(text);
        return same != not;
    }

    private static boolean names(Resource selection, Resource resource, RuleContext context) {
        return meetsConditions(selection, resource)
                && selection.property("BackupSelection.Resources").itemsOrSelf().stream()
                        .anyMatch(item -> context.infrastructure().targets(item).contains(resource));
    }

    private static boolean selects(Resource selection, Resource resource) {
        if (!meetsConditions(selection, resource)) {
            return false;
        }
        Value tags = selection.property("BackupSelection.ListOfTags");
        if (!tags.items().isEmpty()) {
            return hasSelectedTag(resource, tags);
        }
        String service = service(resource);
        return selection.property("BackupSelection.Resources").items().stream()
                .map(item -> item.asText().orElse(""))
                .anyMatch(text -> text.equals("*") || (text.contains(service) && text.endsWith("*")));
    }

    /** The part of an ARN that names the service of a resource. */
    static String service(Resource resource) {
        String service = resource.type().split("::")[1];
        return ":" + SERVICES.getOrDefault(service, service.toLowerCase(Locale.ROOT)) + ":";
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
        for (String list : TAG_LISTS) {
            for (Value item : resource.nativeAttributes().get(list).items()) {
                if (item.get("Key").isText(key).isTrue()) {
                    return item.get("Value");
                }
            }
        }
        return Value.absent(resource.at());
    }
}
