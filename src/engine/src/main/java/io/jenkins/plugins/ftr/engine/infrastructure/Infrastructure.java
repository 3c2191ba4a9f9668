package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All infrastructure code found under a directory, in one vocabulary. Immutable; resources are in a stable order
 * (file, line, address).
 */
public final class Infrastructure {
    /** Types of definitions that rules judge but that are no resources: variables, outputs, providers. */
    public static final String CODE_PREFIX = "Code::";

    private final List<String> files;
    private final List<Resource> resources;
    private final List<Resource> definitions;
    private final List<ParseError> parseErrors;
    private final List<Unresolved> unresolved;
    private final Map<String, List<Resource>> byType = new HashMap<>();
    private final Map<String, List<Resource>> byId = new HashMap<>();
    /** Indexes by the value of a property, made when first asked for. */
    private final Map<String, Map<String, List<Resource>>> byValue = new ConcurrentHashMap<>();
    /** Ids without the keys of their instances to the ids of resources and parts. */
    private final Map<String, Set<String>> instances = new HashMap<>();

    private final Map<String, List<Resource>> byAddress = new HashMap<>();
    /** Targets without keys to who points at them, and how exactly. */
    private final Map<String, List<Pointer>> pointers = new HashMap<>();

    private record Pointer(String target, Resource from) {}

    public Infrastructure(
            List<String> files, List<Resource> resources, List<ParseError> parseErrors, List<Unresolved> unresolved) {
        this.files = List.copyOf(files);
        this.resources = resources.stream()
                .filter(resource -> !resource.type().startsWith(CODE_PREFIX))
                .toList();
        this.definitions = resources.stream()
                .filter(resource -> resource.type().startsWith(CODE_PREFIX))
                .toList();
        this.parseErrors = List.copyOf(parseErrors);
        this.unresolved = List.copyOf(unresolved);
        for (Resource resource : resources) {
            byType.computeIfAbsent(resource.type(), key -> new ArrayList<>()).add(resource);
            index(resource.id(), resource);
            for (String part : resource.parts()) {
                index(part, resource);
            }
        }
        for (Resource resource : resources) {
            Set<String> seen = new LinkedHashSet<>();
            collectReferences(resource.properties(), seen);
            for (String id : seen) {
                pointers.computeIfAbsent(Addresses.withoutKeys(id), key -> new ArrayList<>())
                        .add(new Pointer(id, resource));
            }
        }
    }

    private void index(String id, Resource resource) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(resource);
        instances
                .computeIfAbsent(Addresses.withoutKeys(id), key -> new LinkedHashSet<>())
                .add(id);
        byAddress
                .computeIfAbsent(id.substring(id.indexOf('#') + 1), key -> new ArrayList<>())
                .add(resource);
    }

    private static void collectReferences(Value value, Set<String> into) {
        value.references().forEach(reference -> into.add(reference.target()));
        value.document().ifPresent(document -> collectReferences(document, into));
        value.entries().values().forEach(entry -> collectReferences(entry, into));
        if (value.kind() == Value.Kind.LIST) {
            value.items().forEach(item -> collectReferences(item, into));
        }
    }

    /** Files read, relative, sorted. */
    public List<String> files() {
        return files;
    }

    /** Resources, in stable order; without {@link #definitions()}. */
    public List<Resource> resources() {
        return resources;
    }

    /** Variables, outputs and providers: what has a type that starts with {@link #CODE_PREFIX}, in stable order. */
    public List<Resource> definitions() {
        return definitions;
    }

    public List<ParseError> parseErrors() {
        return parseErrors;
    }

    public List<Unresolved> unresolved() {
        return unresolved;
    }

    /** Resources of a type of the AWS vocabulary, in stable order. */
    public List<Resource> ofType(String type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /**
     * Resources with an id or with a folded part of that id; as a rule one, several for an unexpanded count. When none has
     * exactly this id, keys of {@code count} and {@code for_each} that only one side writes are left out of account.
     */
    public List<Resource> withId(String id) {
        List<Resource> exact = byId.get(id);
        if (exact != null) {
            return Collections.unmodifiableList(exact);
        }
        Set<Resource> near = new LinkedHashSet<>();
        for (String instance : instances.getOrDefault(Addresses.withoutKeys(id), Set.of())) {
            if (Addresses.compatible(id, instance)) {
                near.addAll(byId.get(instance));
            }
        }
        return List.copyOf(near);
    }

    /** Resources with an address, or with a folded part of that address, in any scope; keys must be as written. */
    public List<Resource> withAddress(String address) {
        return Collections.unmodifiableList(byAddress.getOrDefault(address, List.of()));
    }

    /** Resources a value points at, in order of its references; those outside this code are left out. */
    public List<Resource> targets(Value value) {
        Set<Resource> found = new LinkedHashSet<>();
        value.references().forEach(reference -> found.addAll(withId(reference.target())));
        return List.copyOf(found);
    }

    /** Resources with a property that points at the given one. */
    public List<Resource> referrers(Resource target) {
        Set<Resource> found = new LinkedHashSet<>();
        collectReferrers(target.id(), found);
        target.parts().forEach(part -> collectReferrers(part, found));
        found.remove(target);
        return List.copyOf(found);
    }

    private void collectReferrers(String id, Set<Resource> into) {
        for (Pointer pointer : pointers.getOrDefault(Addresses.withoutKeys(id), List.of())) {
            if (Addresses.compatible(pointer.target(), id)) {
                into.add(pointer.from());
            }
        }
    }

    /**
     * Resources of a type whose property has the same value: the same literal text, or, in the same scope, a text that is
     * computed in the same way from the same things. So a policy finds the bucket that it names without a reference.
     *
     * @param scope scope of the code that holds the value
     */
    public List<Resource> withSame(String type, String property, Value value, String scope) {
        String key = sameKey(value, scope);
        return key.isEmpty()
                ? List.of()
                : Collections.unmodifiableList(
                        byValue.computeIfAbsent(type + '|' + property, name -> index(type, property))
                                .getOrDefault(key, List.of()));
    }

    private Map<String, List<Resource>> index(String type, String property) {
        Map<String, List<Resource>> index = new HashMap<>();
        for (Resource resource : ofType(type)) {
            String key = sameKey(resource.property(property), resource.scope());
            if (!key.isEmpty()) {
                index.computeIfAbsent(key, name -> new ArrayList<>()).add(resource);
            }
        }
        return index;
    }

    private static String sameKey(Value value, String scope) {
        if (value.isUnknown()) {
            return value.references().isEmpty() ? "" : scope + '|' + value.references() + '|' + value.pieces();
        }
        return value.asText().map(text -> "=" + text).orElse("");
    }
}
