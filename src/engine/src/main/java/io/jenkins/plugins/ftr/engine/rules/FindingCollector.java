package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Addresses;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers what rules say into findings: one per rule, place and outcome, with its instances; suppressions applied. */
final class FindingCollector {
    /** A place with more different sentences than this says the first ones only. */
    private static final int MAX_SENTENCES = 3;

    private static final int DEEPEST_BLOCK = 6;

    /** A property named in a sentence of a rule. */
    private static final Pattern PROPERTY = Pattern.compile("\\{([A-Z][A-Za-z0-9]*(?:\\.[A-Z][A-Za-z0-9]*)*)}");

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.at().file())
            .thenComparingInt(finding -> finding.at().line())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::address)
            .thenComparing(Finding::outcome)
            .thenComparingInt(finding -> finding.at().column())
            .thenComparing(Finding::message);

    private final RuleRegistry registry;
    private final Infrastructure infrastructure;
    private final Messages shared;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final Set<UsedSuppression> used = new LinkedHashSet<>();

    FindingCollector(RuleRegistry registry, Language language, Infrastructure infrastructure) {
        this.registry = registry;
        this.infrastructure = infrastructure;
        this.shared = Messages.of(FindingCollector.class, language);
    }

    /**
     * What makes two sayings of a rule one finding. A plan is often a single line: there the address tells definitions
     * apart.
     */
    private record Key(String rule, String file, int line, String definition, Outcome outcome, String suppression) {}

    /** A suppression that had something to suppress; {@code *} suppressions are used by any rule. */
    private record UsedSuppression(String rule, SourceRange at) {}

    /** A resource that a finding holds for. */
    private record Instance(String address, String scope) {}

    private static final class Draft {
        private final RuleMetadata rule;
        private final Resource first;
        private final SourceRange at;
        private final Set<String> origins = new LinkedHashSet<>();
        private final Set<Instance> instances =
                new TreeSet<>(Comparator.comparing(Instance::address).thenComparing(Instance::scope));
        private final Set<String> sentences = new LinkedHashSet<>();

        private Draft(RuleMetadata rule, Resource first, SourceRange at) {
            this.rule = rule;
            this.first = first;
            this.at = at;
        }
    }

    Judgement judge(RuleMetadata rule, Resource resource) {
        return new Judgement(rule, resource);
    }

    /** The view one rule has while it judges one resource. */
    final class Judgement implements RuleContext {
        private final RuleMetadata rule;
        private final Resource resource;

        private Judgement(RuleMetadata rule, Resource resource) {
            this.rule = rule;
            this.resource = resource;
        }

        @Override
        public Infrastructure infrastructure() {
            return infrastructure;
        }

        @Override
        public boolean isKnownRule(String id) {
            return registry.find(id).isPresent();
        }

        @Override
        public void violation(Value at, String message, Object... arguments) {
            String sentence = sentence(rule, resource, message, arguments);
            if (resource.exists().isUnknown()) {
                sentence += " " + shared.get("existence-unknown");
            }
            add(Outcome.VIOLATION, rule, resource, at, sentence);
        }

        @Override
        public void unknown(Value at, String message, Object... arguments) {
            add(Outcome.UNKNOWN, rule, resource, at, sentence(rule, resource, message, arguments) + because(at));
        }

        @Override
        public void pass(Value at, String message, Object... arguments) {
            add(Outcome.PASS, rule, resource, at, sentence(rule, resource, message, arguments));
        }

        /** The rule itself failed: says so, with the kind of failure for a bug report. */
        void internalError(Value at, Throwable failure) {
            add(
                    Outcome.UNKNOWN,
                    rule,
                    resource,
                    at,
                    shared.get("internal-error", failure.getClass().getSimpleName()));
        }
    }

    private void add(Outcome outcome, RuleMetadata rule, Resource resource, Value value, String sentence) {
        SourceRange at = place(value, resource);
        String suppression = outcome == Outcome.PASS ? null : suppression(rule, resource);
        Draft draft = drafts.computeIfAbsent(
                new Key(rule.id(), at.file(), at.line(), definition(resource), outcome, suppression),
                key -> new Draft(rule, resource, at));
        draft.instances.add(new Instance(resource.address(), resource.scope()));
        if (draft.sentences.size() < MAX_SENTENCES) {
            draft.sentences.add(sentence);
        }
        String origin = origin(value);
        if (!origin.isEmpty() && draft.origins.size() < MAX_SENTENCES) {
            draft.origins.add(origin);
        }
    }

    /** Where a finding is shown: at its value; at the resource when the value is written nowhere in it. */
    private static SourceRange place(Value value, Resource resource) {
        boolean written = !value.isAbsent() && value.origin().kind() != Origin.Kind.DEFAULT;
        boolean nowhere = !written
                && (value.at().equals(resource.properties().at())
                        || !isBlock(resource.nativeAttributes(), value.at(), 0));
        return nowhere || !value.at().isKnown() ? resource.at() : value.at();
    }

    /** Whether a block, or an attribute that is null, stands at a place; what the vocabulary nests may be flat in the code. */
    private static boolean isBlock(Value value, SourceRange at, int depth) {
        if ((value.kind() == Value.Kind.MAP || value.kind() == Value.Kind.NULL)
                && value.at().equals(at)) {
            return true;
        }
        if (depth > DEEPEST_BLOCK) {
            return false;
        }
        Collection<Value> parts = value.kind() == Value.Kind.LIST
                ? value.items()
                : value.entries().values();
        for (Value part : parts) {
            if (isBlock(part, at, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String definition(Resource resource) {
        return resource.format() == Format.TERRAFORM_PLAN ? Addresses.withoutKeys(resource.address()) : "";
    }

    private String suppression(RuleMetadata rule, Resource resource) {
        if (resource.suppressions().isEmpty() || rule.className().equals(SuppressionRule.CLASS_NAME)) {
            return null;
        }
        for (String name : List.of(rule.id(), RuleEngine.EVERY_RESOURCE)) {
            Resource.Suppression suppression = resource.suppressions().get(name);
            if (suppression != null && !suppression.reason().isBlank()) {
                used.add(new UsedSuppression(name, suppression.at()));
                return suppression.reason().strip();
            }
        }
        return null;
    }

    /** Properties are called what the code calls them: those that {@code {Some.Property}} names and the shared sentences'. */
    private String sentence(RuleMetadata rule, Resource resource, String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        LocalizedText own = rule.messages().get(key);
        if (own == null) {
            if (key.startsWith(Property.SENTENCES) && arguments.length > 0 && arguments[0] instanceof String path) {
                shown[0] = resource.nativeName(path);
            }
            return shared.get(key, shown);
        }
        String pattern = PROPERTY.matcher(own.in(shared.language()))
                .replaceAll(name -> Matcher.quoteReplacement(resource.nativeName(name.group(1))));
        return Messages.format(pattern, shown);
    }

    private static String shown(Object argument) {
        if (argument instanceof Collection<?> list) {
            return list.stream().map(FindingCollector::shown).collect(Collectors.joining(", "));
        }
        String text = argument instanceof Value value ? value.display() : String.valueOf(argument);
        return SecretText.mask(text);
    }

    private String because(Value at) {
        if (!at.isUnknown()) {
            return "";
        }
        String names = at.references().stream()
                .map(Reference::toString)
                .map(name -> name.substring(name.indexOf('#') + 1))
                .filter(name -> !at.reason().contains(name))
                .distinct()
                .limit(MAX_SENTENCES)
                .collect(Collectors.joining(", "));
        return " "
                + (names.isEmpty()
                        ? shared.get("unknown-because", at.reason())
                        : shared.get("unknown-because-of", at.reason(), names));
    }

    private String origin(Value value) {
        Origin origin = value.origin();
        return origin.kind() == Origin.Kind.LITERAL
                ? ""
                : shared.get("origin." + origin.kind().name(), origin.name(), origin.at());
    }

    RuleReport report(Collection<RuleMetadata> rules) {
        List<Finding> findings = new ArrayList<>();
        drafts.forEach((key, draft) -> findings.add(finding(key, draft)));
        findings.sort(ORDER);
        return new RuleReport(findings, staleSuppressions(rules));
    }

    private Finding finding(Key key, Draft draft) {
        RuleMetadata rule = draft.rule;
        String snippet = rule.snippet(draft.first.format());
        String words = rule.remediation().in(shared.language());
        boolean oneScope =
                draft.instances.stream().map(Instance::scope).distinct().count() == 1;
        List<String> instances = draft.instances.stream()
                .map(instance -> oneScope ? instance.address() : instance.address() + " (" + instance.scope() + ")")
                .toList();
        return new Finding(
                rule.id(),
                rule.title().in(shared.language()),
                rule.severity(),
                rule.controls().keySet().stream().sorted().toList(),
                key.outcome(),
                draft.instances.iterator().next().address(),
                draft.first.nativeType(),
                draft.at,
                String.join(" ", draft.sentences),
                snippet.isEmpty() ? words : words + "\n\n" + snippet,
                instances,
                String.join(" ", draft.origins),
                key.suppression());
    }

    private List<RuleWarning> staleSuppressions(Collection<RuleMetadata> rules) {
        Set<String> ran = rules.stream().map(RuleMetadata::id).collect(Collectors.toSet());
        ran.add(RuleEngine.EVERY_RESOURCE);
        Map<UsedSuppression, RuleWarning> warnings = new LinkedHashMap<>();
        for (List<Resource> some : List.of(infrastructure.resources(), infrastructure.definitions())) {
            for (Resource resource : some) {
                for (Resource.Suppression suppression : resource.suppressions().values()) {
                    UsedSuppression key = new UsedSuppression(suppression.rule(), suppression.at());
                    if (ran.contains(suppression.rule())
                            && !suppression.reason().isBlank()
                            && !used.contains(key)) {
                        warnings.putIfAbsent(
                                key,
                                new RuleWarning(
                                        RuleWarning.STALE_SUPPRESSION,
                                        shared.get(
                                                "stale-suppression",
                                                suppression.rule(),
                                                resource.address(),
                                                suppression.at()),
                                        suppression.at()));
                    }
                }
            }
        }
        return warnings.values().stream()
                .sorted(Comparator.comparing(RuleWarning::at).thenComparing(RuleWarning::message))
                .toList();
    }
}
