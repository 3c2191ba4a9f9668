package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A finding while its instances are gathered. */
final class FindingDraft {
    /** A place with more different sentences than this says the first ones only. */
    private static final int MAX_SENTENCES = 3;

    private final RuleMetadata rule;
    private final String nativeType;
    private final Format format;
    private final SourceRange at;
    private final String origin;
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> sentences = new LinkedHashSet<>();

    /**
     * @param nativeType type of the first resource, as written
     * @param format its format, which decides on the remediation
     * @param origin where the value came from, a sentence or empty
     */
    FindingDraft(RuleMetadata rule, String nativeType, Format format, SourceRange at, String origin) {
        this.rule = rule;
        this.nativeType = nativeType;
        this.format = format;
        this.at = at;
        this.origin = origin;
    }

    /** One more instance, with what is said of it. */
    void add(String address, String sentence) {
        addresses.add(address);
        if (sentences.size() < MAX_SENTENCES) {
            sentences.add(sentence);
        }
    }

    /** The instances of the same finding in another part. */
    void add(FindingDraft other) {
        addresses.addAll(other.addresses);
        other.sentences.stream()
                .limit(Math.max(0, MAX_SENTENCES - sentences.size()))
                .forEach(sentences::add);
    }

    Finding finding(PartFindings.Key key, Language language) {
        String snippet = rule.snippet(format);
        String words = rule.remediation().in(language);
        List<String> instances = List.copyOf(addresses);
        return new Finding(
                rule.id(),
                rule.title().in(language),
                rule.severity(),
                rule.controls().keySet().stream().sorted().toList(),
                key.outcome(),
                instances.get(0),
                nativeType,
                at,
                String.join(" ", sentences),
                snippet.isEmpty() ? words : words + "\n\n" + snippet,
                instances,
                origin,
                key.suppression());
    }
}
