package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, List<Resource>> referrers = new HashMap<>();

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
            byId.computeIfAbsent(resource.id(), key -> new ArrayList<>()).add(resource);
            for (String part : resource.parts()) {
                byId.computeIfAbsent(part, key -> new ArrayList<>()).add(resource);
            }
        }
        for (Resource resource : resources) {
            Set<String> seen = new LinkedHashSet<>();
            collectReferences(resource.properties(), seen);
            for (String id : seen) {
                referrers.computeIfAbsent(id, key -> new ArrayList<>()).add(resource);
            }
        }
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

    /** Resources with an id or with a folded part of that id; as a rule one, several for an unexpanded count. */
    public List<Resource> withId(String id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
    }

    /** Resources a value points at, in order of its references; those outside this code are left out. */
    public List<Resource> targets(Value value) {
        Set<Resource> found = new LinkedHashSet<>();
        value.references().forEach(reference -> found.addAll(withId(reference.target())));
        return List.copyOf(found);
    }

    /** Resources with a property that points at the given one. */
    public List<Resource> referrers(Resource target) {
        Set<Resource> found = new LinkedHashSet<>(referrers.getOrDefault(target.id(), List.of()));
        target.parts().forEach(part -> found.addAll(referrers.getOrDefault(part, List.of())));
        found.remove(target);
        return List.copyOf(found);
    }
}
