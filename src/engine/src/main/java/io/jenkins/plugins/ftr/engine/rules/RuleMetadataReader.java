package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one metadata file of a rule and refuses what is incomplete. Used by the build alone, never at run time. */
final class RuleMetadataReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "severity",
            "controls",
            "formats",
            "formatsReason",
            "title",
            "why",
            "remediation",
            "terraform",
            "cloudformation",
            "messages",
            "references");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Pattern CONTROL =
            Pattern.compile("([a-z-]+:)?[A-Z0-9]+(-[A-Z]+)?-[0-9]{3}|well-architected:[A-Z]{3,4}[0-9]{2}");

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private RuleMetadataReader(Map<?, ?> root) {
        this.root = root;
    }

    /**
     * @param yaml content of the file
     * @param className class the file belongs to
     * @throws IllegalArgumentException when something is missing or wrong; the message lists all faults
     */
    static RuleMetadata read(String yaml, String className) {
        Object loaded;
        try {
            loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("is no YAML: " + e.getMessage(), e);
        }
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(
                    "is no map of " + KEYS.stream().sorted().toList());
        }
        return new RuleMetadataReader(map).rule(className);
    }

    private RuleMetadata rule(String className) {
        root.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.add("unknown key '" + key + "'"));
        String id = text("id");
        if (!ID.matcher(id).matches()) {
            faults.add("id '" + id + "' is not in kebab case");
        }
        List<Format> formats = formats();
        LocalizedText formatsReason = formats.size() < RuleMetadata.BOTH_FORMATS.size()
                ? localized("formatsReason", root.get("formatsReason"))
                : LocalizedText.EMPTY;
        RuleMetadata rule = new RuleMetadata(
                id,
                className,
                localized("title", root.get("title")),
                localized("why", root.get("why")),
                localized("remediation", root.get("remediation")),
                formats.contains(Format.TERRAFORM) ? text("terraform") : "",
                formats.contains(Format.CLOUDFORMATION) ? text("cloudformation") : "",
                constant("severity", text("severity"), Severity.class, Severity.MEDIUM),
                controls(),
                references(),
                List.of(),
                formats,
                formatsReason,
                messages());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return rule;
    }

    private String text(String key) {
        Object value = root.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        faults.add("'" + key + "' is missing");
        return "";
    }

    private LocalizedText localized(String name, Object value) {
        if (value instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("en", "ja"))
                && map.get("en") instanceof String en
                && map.get("ja") instanceof String ja
                && !en.isBlank()
                && !ja.isBlank()) {
            return new LocalizedText(en.strip(), ja.strip());
        }
        faults.add("'" + name + "' must have a text 'en' and a text 'ja'");
        return LocalizedText.EMPTY;
    }

    private <E extends Enum<E>> E constant(String name, String text, Class<E> type, E fallback) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            faults.add(name + " '" + text + "' is none of " + List.of(type.getEnumConstants()));
            return fallback;
        }
    }

    private Map<String, Strength> controls() {
        Map<String, Strength> controls = new LinkedHashMap<>();
        if (root.get("controls") instanceof Map<?, ?> map) {
            map.forEach((control, strength) -> {
                if (!CONTROL.matcher(control.toString()).matches()) {
                    faults.add("'" + control + "' is no control id");
                }
                controls.put(
                        control.toString(),
                        constant("strength", String.valueOf(strength), Strength.class, Strength.SUPPORTS));
            });
        } else {
            faults.add("'controls' is missing");
        }
        return controls;
    }

    private List<Format> formats() {
        if (!root.containsKey("formats")) {
            return RuleMetadata.BOTH_FORMATS;
        }
        List<Format> formats = new ArrayList<>();
        if (root.get("formats") instanceof List<?> list && !list.isEmpty()) {
            list.forEach(
                    format -> formats.add(constant("format", String.valueOf(format), Format.class, Format.TERRAFORM)));
        } else {
            faults.add("'formats' must be a list of terraform, cloudformation");
        }
        return formats;
    }

    private List<String> references() {
        List<String> references = new ArrayList<>();
        if (root.get("references") instanceof List<?> list && !list.isEmpty()) {
            list.forEach(reference -> references.add(String.valueOf(reference)));
        } else {
            faults.add("'references' must list at least one official page");
        }
        references.stream()
                .filter(reference -> !reference.startsWith("https://"))
                .forEach(reference -> faults.add("reference '" + reference + "' is no https address"));
        return references;
    }

    private Map<String, LocalizedText> messages() {
        Map<String, LocalizedText> messages = new LinkedHashMap<>();
        if (root.get("messages") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> messages.put(key.toString(), localized("messages." + key, value)));
        } else if (root.containsKey("messages")) {
            faults.add("'messages' must be a map");
        }
        return messages;
    }
}
