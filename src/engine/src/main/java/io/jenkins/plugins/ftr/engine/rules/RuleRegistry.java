package io.jenkins.plugins.ftr.engine.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules there are. The build merges the metadata files into one index; reading that index loads no rule class, a class
 * is loaded when its rule first runs. Immutable.
 */
public final class RuleRegistry {
    /** The index, beside this class. */
    static final String INDEX = "rules.json";

    private final Map<String, RuleMetadata> byId = new LinkedHashMap<>();

    /**
     * A registry of the given rules, sorted by id.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public RuleRegistry(List<RuleMetadata> rules) {
        rules.stream().sorted(Comparator.comparing(RuleMetadata::id)).forEach(rule -> {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules have the id '" + rule.id() + "'.");
            }
        });
    }

    /**
     * The rules built into this engine.
     *
     * @throws IllegalStateException when the index is missing, because the build did not run to the end
     */
    public static RuleRegistry builtIn() {
        try (InputStream in = RuleRegistry.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The rule index " + INDEX + " is missing: run 'mvn process-classes' in src/engine once.");
            }
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                return new RuleRegistry(RuleIndex.read(parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules, sorted by id. */
    public List<RuleMetadata> rules() {
        return List.copyOf(byId.values());
    }

    public Optional<RuleMetadata> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Rules that bear on a control, sorted by id. The control is named as in {@link RuleMetadata#controls()}. */
    public List<RuleMetadata> forControl(String control) {
        return byId.values().stream()
                .filter(rule -> rule.controls().containsKey(control))
                .toList();
    }

    /**
     * Makes the check of a rule.
     *
     * @throws IllegalStateException when its class is missing or has no public constructor without parameters
     */
    public static Rule create(RuleMetadata metadata) {
        try {
            return Class.forName(metadata.className())
                    .asSubclass(Rule.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    "Rule '" + metadata.id() + "' has no class " + metadata.className()
                            + " that implements Rule and has a public constructor without parameters.",
                    e);
        }
    }
}
