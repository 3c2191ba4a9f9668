package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Addresses;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.PartFindings.Key;
import io.jenkins.plugins.ftr.engine.rules.PartFindings.UsedSuppression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gathers what rules say of one part of the code: one draft of a finding per rule, place and outcome, with its instances;
 * suppressions applied.
 */
final class FindingCollector {
    /** More names than these do not help. */
    private static final int MAX_NAMES = 3;

    private static final int DEEPEST_BLOCK = 6;

    /** A property named in a sentence of a rule. */
    private static final Pattern PROPERTY = Pattern.compile("\\{([A-Z][A-Za-z0-9]*(?:\\.[A-Z][A-Za-z0-9]*)*)}");

    private final RuleRegistry registry;
    private final Infrastructure infrastructure;
    private final Passes passes;
    private final Messages shared;
    private final Map<Key, FindingDraft> drafts = new LinkedHashMap<>();
    private final Set<UsedSuppression> used = new LinkedHashSet<>();
    private final Set<String> passed = new HashSet<>();

    /**
     * @param shared the sentences that rules share
     * @param infrastructure the part that is judged
     * @param passes how much to keep of what rules say of good resources
     */
    FindingCollector(RuleRegistry registry, Messages shared, Infrastructure infrastructure, Passes passes) {
        this.passes = passes;
        this.registry = registry;
        this.infrastructure = infrastructure;
        this.shared = shared;
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
            if (isOpen(at)) {
                unknown(at);
                return;
            }
            add(Outcome.VIOLATION, rule, resource, at, sentence(rule, resource, message, arguments), "");
        }

        @Override
        public void unknown(Value at, String message, Object... arguments) {
            add(Outcome.UNKNOWN, rule, resource, at, sentence(rule, resource, message, arguments), because(at));
        }

        @Override
        public void pass(Value at, String message, Object... arguments) {
            if (isOpen(at)) {
                unknown(at);
                return;
            }
            if (passes == Passes.NONE || passes == Passes.ONE_PER_RULE && !passed.add(rule.id())) {
                return;
            }
            add(Outcome.PASS, rule, resource, at, sentence(rule, resource, message, arguments), "");
        }

        /** The rule itself failed: says so, with the kind of failure for a bug report. */
        void internalError(Value at, Throwable failure) {
            add(
                    Outcome.UNKNOWN,
                    rule,
                    resource,
                    at,
                    shared.get("internal-error", failure.getClass().getSimpleName()),
                    "");
        }
    }

    /** Whether the value that decides may as well not be written: then nothing is decided. */
    private static boolean isOpen(Value value) {
        return value.isUnknown() && value.isOpen();
    }

    private void add(
            Outcome outcome, RuleMetadata rule, Resource resource, Value value, String sentence, String reason) {
        SourceRange at = place(value, resource);
        String suppression = outcome == Outcome.PASS ? null : suppression(rule, resource);
        FindingDraft draft = drafts.computeIfAbsent(
                new Key(rule.id(), at.file(), at.line(), definition(resource), outcome, suppression),
                key -> new FindingDraft(rule, resource.nativeType(), resource.format(), at));
        draft.add(resource, sentence, reason, origin(value));
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

    private String shown(Object argument) {
        if (argument instanceof Collection<?> list) {
            return list.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        String text = argument instanceof Value value ? value.display(shared.language()) : String.valueOf(argument);
        return SecretText.mask(text);
    }

    private String because(Value at) {
        if (!at.isUnknown()) {
            return "";
        }
        String reason = at.reason().in(shared.language());
        String names = at.references().stream()
                .map(Reference::toString)
                .map(name -> name.substring(name.indexOf('#') + 1))
                .filter(name -> !reason.contains(name))
                .distinct()
                .limit(MAX_NAMES)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? shared.get("unknown-because", reason)
                : shared.get("unknown-because-of", reason, names);
    }

    private String origin(Value value) {
        Origin origin = value.origin();
        return switch (origin.kind()) {
            case LITERAL -> "";
            case DEFAULT -> shared.get("origin.DEFAULT", origin.because().in(shared.language()));
            default -> shared.get("origin." + origin.kind().name(), origin.name(), origin.at());
        };
    }

    /** What the rules said of this part, with the suppressions that stand in it. */
    PartFindings findings() {
        Map<UsedSuppression, String> standing = new LinkedHashMap<>();
        for (List<Resource> some : List.of(infrastructure.resources(), infrastructure.definitions())) {
            for (Resource resource : some) {
                for (Resource.Suppression suppression : resource.suppressions().values()) {
                    if (!suppression.reason().isBlank()) {
                        standing.putIfAbsent(
                                new UsedSuppression(suppression.rule(), suppression.at()), resource.address());
                    }
                }
            }
        }
        return new PartFindings(drafts, used, standing);
    }
}
