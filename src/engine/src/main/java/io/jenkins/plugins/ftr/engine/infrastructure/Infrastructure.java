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
    private final List<String> files;
    private final List<Resource> resources;
    private final List<ParseError> parseErrors;
    private final List<Unresolved> unresolved;
    private final Map<String, List<Resource>> byType = new HashMap<>();
    private final Map<String, List<Resource>> byId = new HashMap<>();
    private final Map<String, List<Resource>> referrers = new HashMap<>();

    public Infrastructure(
            List<String> files, List<Resource> resources, List<ParseError> parseErrors, List<Unresolved> unresolved) {
        this.files = List.copyOf(files);
        this.resources = List.copyOf(resources);
        this.parseErrors = List.copyOf(parseErrors);
        this.unresolved = List.copyOf(unresolved);
        for (Resource resource : this.resources) {
            byType.computeIfAbsent(resource.type(), key -> new ArrayList<>()).add(resource);
            byId.computeIfAbsent(resource.id(), key -> new ArrayList<>()).add(resource);
            for (String part : resource.parts()) {
                byId.computeIfAbsent(part, key -> new ArrayList<>()).add(resource);
            }
        }
        for (Resource resource : this.resources) {
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

    public List<Resource> resources() {
        return resources;
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
