package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which resource points at which, both ways; who points at something is looked up when first asked for. */
final class ResourceLinks {
    private final Map<String, List<Resource>> byId = new HashMap<>();
    /** Ids without the keys of their instances to the ids with keys, where the two differ. */
    private final Map<String, Set<String>> keyed = new HashMap<>();
    /** Targets without keys to who points at them, and how exactly. */
    private final Supplier<Map<String, List<Pointer>>> pointers;

    private record Pointer(String target, Resource from) {}

    /**
     * @param resources what can be pointed at
     * @param definitions outputs, variables and the like
     */
    ResourceLinks(List<Resource> resources, List<Resource> definitions) {
        for (Resource resource : resources) {
            index(resource.id(), resource);
            resource.parts().forEach(part -> index(part, resource));
        }
        for (Resource definition : definitions) {
            // Parameters of templates are referred to by id; variables of Terraform are not.
            if (definition.format() == Format.CLOUDFORMATION) {
                index(definition.id(), definition);
            }
        }
        this.pointers = new Once<>(() -> pointers(resources, definitions));
    }

    private static Map<String, List<Pointer>> pointers(List<Resource> resources, List<Resource> definitions) {
        Map<String, List<Pointer>> pointers = new HashMap<>();
        for (List<Resource> some : List.of(resources, definitions)) {
            for (Resource resource : some) {
                Set<String> targets = new LinkedHashSet<>();
                collectTargets(resource.properties(), targets);
                for (String target : targets) {
                    pointers.merge(
                            Addresses.withoutKeys(target), List.of(new Pointer(target, resource)), ResourceLinks::join);
                }
            }
        }
        return pointers;
    }

    private void index(String id, Resource resource) {
        byId.merge(id, List.of(resource), ResourceLinks::join);
        String plain = Addresses.withoutKeys(id);
        if (!plain.equals(id)) {
            keyed.computeIfAbsent(plain, key -> new LinkedHashSet<>()).add(id);
        }
    }

    private static <T> List<T> join(List<T> before, List<T> added) {
        List<T> all = before instanceof ArrayList ? before : new ArrayList<>(before);
        all.addAll(added);
        return all;
    }

    private static void collectTargets(Value value, Set<String> into) {
        for (Reference reference : value.references()) {
            into.add(reference.target());
        }
        switch (value.kind()) {
            case MAP -> {
                for (Value item : value.entries().values()) {
                    collectTargets(item, into);
                }
            }
            case LIST -> {
                for (Value item : value.items()) {
                    collectTargets(item, into);
                }
            }
            default -> {
                Optional<Value> document = value.document();
                if (document.isPresent()) {
                    collectTargets(document.get(), into);
                }
            }
        }
    }

    /**
     * Resources with an id or with a folded part of that id; as a rule one, several for an unexpanded count. When none has
     * exactly this id, keys of {@code count} and {@code for_each} that only one side writes are left out of account.
     */
    List<Resource> withId(String id) {
        List<Resource> exact = byId.get(id);
        if (exact != null) {
            return Collections.unmodifiableList(exact);
        }
        String plain = Addresses.withoutKeys(id);
        Set<Resource> near = new LinkedHashSet<>(byId.getOrDefault(plain, List.of()));
        for (String instance : keyed.getOrDefault(plain, Set.of())) {
            if (Addresses.compatible(id, instance)) {
                near.addAll(byId.get(instance));
            }
        }
        return List.copyOf(near);
    }

    /** Resources with a property that points at the given one. */
    List<Resource> referrers(Resource target) {
        Set<Resource> found = new LinkedHashSet<>();
        collectReferrers(target.id(), found);
        target.parts().forEach(part -> collectReferrers(part, found));
        found.remove(target);
        return List.copyOf(found);
    }

    /** Resources with a property that points at exactly this name, such as {@code var.cidr}. */
    List<Resource> naming(String name) {
        Set<Resource> found = new LinkedHashSet<>();
        collectReferrers(name, found);
        return List.copyOf(found);
    }

    private void collectReferrers(String id, Set<Resource> into) {
        for (Pointer pointer : pointers.get().getOrDefault(Addresses.withoutKeys(id), List.of())) {
            if (Addresses.compatible(pointer.target(), id)) {
                into.add(pointer.from());
            }
        }
    }
}
