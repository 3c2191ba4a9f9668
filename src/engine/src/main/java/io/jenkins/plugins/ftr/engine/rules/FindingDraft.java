package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private final Set<String> origins = new LinkedHashSet<>();
    private final Set<Instance> instances =
            new TreeSet<>(Comparator.comparing(Instance::address).thenComparing(Instance::scope));
    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private boolean certain;

    /** A resource that a finding holds for. */
    private record Instance(String address, String scope) {}

    /**
     * @param nativeType type of the first resource, as written
     * @param format its format, which decides on the remediation
     */
    FindingDraft(RuleMetadata rule, String nativeType, Format format, SourceRange at) {
        this.rule = rule;
        this.nativeType = nativeType;
        this.format = format;
        this.at = at;
    }

    /**
     * One more instance.
     *
     * @param sentence what is said of it
     * @param reason why something about it is not known, a sentence or empty
     * @param origin where the value came from, a sentence or empty
     */
    void add(Resource resource, String sentence, String reason, String origin) {
        instances.add(new Instance(resource.address(), resource.scope()));
        certain |= !resource.exists().isUnknown();
        addFirst(sentences, List.of(sentence));
        addFirst(reasons, reason.isEmpty() ? List.of() : List.of(reason));
        addFirst(origins, origin.isEmpty() ? List.of() : List.of(origin));
    }

    /** The instances of the same finding in another part. */
    void add(FindingDraft other) {
        instances.addAll(other.instances);
        certain |= other.certain;
        addFirst(sentences, other.sentences);
        addFirst(reasons, other.reasons);
        addFirst(origins, other.origins);
    }

    private static void addFirst(Set<String> into, Collection<String> more) {
        for (String sentence : more) {
            if (into.size() < MAX_SENTENCES) {
                into.add(sentence);
            }
        }
    }

    /**
     * The finding.
     *
     * @param doubt what a violation says when none of its instances is known to exist
     */
    Finding finding(PartFindings.Key key, Language language, String doubt) {
        String snippet = rule.snippet(format);
        String words = rule.remediation().in(language);
        boolean oneScope = instances.stream().map(Instance::scope).distinct().count() == 1;
        List<String> names = instances.stream()
                .map(instance -> oneScope ? instance.address() : instance.address() + " (" + instance.scope() + ")")
                .toList();
        return new Finding(
                rule.id(),
                rule.title().in(language),
                rule.severity(),
                rule.controls().keySet().stream().sorted().toList(),
                key.outcome(),
                instances.iterator().next().address(),
                nativeType,
                at,
                message(key.outcome() == Outcome.VIOLATION && !certain ? doubt : ""),
                snippet.isEmpty() ? words : words + "\n\n" + snippet,
                names,
                String.join(" ", origins),
                key.suppression());
    }

    private String message(String doubt) {
        List<String> parts = new ArrayList<>(sentences);
        parts.addAll(reasons);
        if (!doubt.isEmpty()) {
            parts.add(doubt);
        }
        return String.join(" ", parts);
    }
}
