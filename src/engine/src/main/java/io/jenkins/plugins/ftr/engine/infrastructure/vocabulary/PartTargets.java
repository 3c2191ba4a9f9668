package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Addresses;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the resources that a part belongs to: by reference, or by the same literal name. Hash look-ups only. */
final class PartTargets {
    private static final int MAX_HOPS = 4;

    private final Map<String, Draft> drafts;
    private final Map<String, List<Draft>> byPlainId = new HashMap<>();
    private final Map<List<Object>, List<Draft>> byName = new HashMap<>();
    private final Map<String, List<Translator.Part>> partsById = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    PartTargets(Map<String, Draft> drafts) {
        this.drafts = drafts;
    }

    void add(Draft draft, Value name) {
        String plain = Addresses.withoutKeys(draft.source().id());
        byPlainId.computeIfAbsent(plain, key -> new ArrayList<>()).add(draft);
        List<Object> key = nameKey(draft.source().scope(), draft.type(), name);
        if (key != null) {
            byName.computeIfAbsent(key, any -> new ArrayList<>()).add(draft);
        }
    }

    void add(Translator.Part part) {
        partsById.computeIfAbsent(part.source().id(), key -> new ArrayList<>()).add(part);
    }

    boolean isPlaced(NativeResource part) {
        return placed.contains(part.id());
    }

    void placed(NativeResource part) {
        placed.add(part.id());
    }

    /** A text, or a partly known one together with what it was made of; {@code null} when nothing can equal it. */
    private static List<Object> nameKey(String scope, String type, Value name) {
        if (name.kind() == Value.Kind.TEXT) {
            return List.of(scope, type, name.asText().orElse(""));
        }
        if (name.isUnknown() && !name.references().isEmpty()) {
            List<Object> pieces = new ArrayList<>();
            name.pieces().forEach(piece -> pieces.add(piece == null ? Boolean.FALSE : piece));
            return List.of(scope, type, pieces, name.references());
        }
        return null;
    }

    /** The resources a part belongs to; empty when they are not in the code. */
    List<Draft> of(Translator.Part part) {
        Set<Draft> found = new LinkedHashSet<>();
        String type = part.use().definition().type();
        for (Value attach : part.attach().itemsOrSelf()) {
            collect(part.source(), type, attach, MAX_HOPS, found);
        }
        return List.copyOf(found);
    }

    private void collect(NativeResource part, String type, Value attach, int hops, Set<Draft> found) {
        for (Reference reference : attach.references()) {
            List<Draft> direct = byReference(reference.target(), type, part);
            if (!direct.isEmpty()) {
                found.addAll(direct);
                return;
            }
            // A reference to another part of the same whole, e.g. to a bucket's versioning.
            if (hops > 0) {
                for (Translator.Part other : partsById.getOrDefault(reference.target(), List.of())) {
                    if (other.use().definition().type().equals(type)) {
                        collect(part, type, other.attach(), hops - 1, found);
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            return;
        }
        List<Object> key = nameKey(part.scope(), type, attach);
        if (key != null) {
            found.addAll(byName.getOrDefault(key, List.of()));
        }
    }

    private List<Draft> byReference(String target, String type, NativeResource part) {
        Draft exact = drafts.get(target);
        if (exact != null) {
            return exact.type().equals(type) ? List.of(exact) : List.of();
        }
        List<Draft> near = new ArrayList<>();
        for (Draft draft : byPlainId.getOrDefault(Addresses.withoutKeys(target), List.of())) {
            if (draft.type().equals(type)
                    && Addresses.compatible(target, draft.source().id())) {
                near.add(draft);
            }
        }
        if (near.size() > 1) {
            // Instances of one count or for_each go together key by key.
            String key = Addresses.lastKey(part.address());
            List<Draft> sameKey = near.stream()
                    .filter(draft -> !key.isEmpty()
                            && key.equals(Addresses.lastKey(draft.source().address())))
                    .toList();
            return sameKey.isEmpty() ? near : sameKey;
        }
        return near;
    }
}
