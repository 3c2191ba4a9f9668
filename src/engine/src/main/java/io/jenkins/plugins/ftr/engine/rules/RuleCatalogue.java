package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the catalogue of all rules as a Markdown page, from their metadata alone. */
public final class RuleCatalogue {
    private final RuleRegistry registry;
    private final Messages messages;
    private final Language language;

    /**
     * @param registry the rules
     * @param language language of the page
     */
    public RuleCatalogue(RuleRegistry registry, Language language) {
        this.registry = registry;
        this.language = language;
        this.messages = Messages.of(RuleCatalogue.class, language);
    }

    /** The whole page: rules by area, rules by control, then each rule. */
    public String page() {
        StringBuilder out = new StringBuilder(200_000);
        List<RuleMetadata> rules = registry.rules();
        line(out, "# " + messages.get("catalogue.title"));
        line(out, "");
        line(out, messages.get("catalogue.introduction", rules.size()));
        byArea(out, rules);
        byControl(out, rules);
        for (RuleMetadata rule : rules) {
            rule(out, rule);
        }
        return out.toString();
    }

    private void byArea(StringBuilder out, List<RuleMetadata> rules) {
        Map<String, StringBuilder> areas = new TreeMap<>();
        for (RuleMetadata rule : rules) {
            line(
                    areas.computeIfAbsent(rule.area(), area -> new StringBuilder()),
                    "| " + link(rule) + " | " + rule.title().in(language) + " | " + rule.severity() + " | "
                            + String.join(" ", rule.controls().keySet()) + " |");
        }
        areas.forEach((area, rows) -> {
            line(out, "");
            line(out, "## " + messages.get("area." + area));
            line(out, "");
            line(out, messages.get("catalogue.columns"));
            line(out, "|---|---|---|---|");
            out.append(rows);
        });
    }

    private void byControl(StringBuilder out, List<RuleMetadata> rules) {
        Map<String, StringBuilder> controls = new TreeMap<>();
        for (RuleMetadata rule : rules) {
            rule.controls().forEach((control, strength) -> {
                StringBuilder list = controls.computeIfAbsent(control, key -> new StringBuilder());
                list.append(list.isEmpty() ? "" : ", ")
                        .append(link(rule))
                        .append(" (")
                        .append(word(strength))
                        .append(')');
            });
        }
        line(out, "");
        line(out, "## " + messages.get("catalogue.by-control"));
        line(out, "");
        line(out, messages.get("catalogue.strengths"));
        line(out, "");
        line(out, messages.get("catalogue.control-columns"));
        line(out, "|---|---|");
        controls.forEach((control, list) -> line(out, "| " + control + " | " + list + " |"));
    }

    private void rule(StringBuilder out, RuleMetadata rule) {
        line(out, "");
        line(out, "## " + rule.id());
        line(out, "");
        line(out, "**" + rule.title().in(language) + "**");
        line(out, "");
        line(out, rule.why().in(language));
        line(out, "");
        line(out, "* " + messages.get("catalogue.severity", rule.severity()));
        rule.controls()
                .forEach((control, strength) ->
                        line(out, "* " + messages.get("catalogue.control", control, word(strength))));
        line(
                out,
                "* "
                        + messages.get(
                                "catalogue.types",
                                String.join(", ", rule.types()).replace("*", "\\*")));
        if (!rule.formatsReason().isEmpty()) {
            line(out, "* " + rule.formatsReason().in(language));
        }
        line(out, "* " + messages.get("catalogue.mend", rule.remediation().in(language)));
        rule.references().forEach(reference -> line(out, "* <" + reference + ">"));
        for (Format format : rule.formats()) {
            line(out, "");
            line(out, "```" + (format.isTerraform() ? "hcl" : "yaml"));
            line(out, rule.snippet(format));
            line(out, "```");
        }
    }

    private String word(Strength strength) {
        return messages.get(
                "strength." + strength.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String link(RuleMetadata rule) {
        return "[" + rule.id() + "](#" + rule.id() + ")";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
