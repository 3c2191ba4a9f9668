package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds resources by the addresses people write: with or without scope, with or without instance keys. */
final class ResourceIndex {
    private static final int MOST_SUGGESTED_FROM = 5_000;

    private final Map<String, List<Resource>> byAddress = new HashMap<>();
    private final Set<String> addresses = new LinkedHashSet<>();

    ResourceIndex(Infrastructure infrastructure) {
        for (Resource resource : infrastructure.resources()) {
            add(resource.address(), resource);
            add(resource.id(), resource);
            for (String part : resource.parts()) {
                add(part, resource);
                add(part.substring(part.indexOf('#') + 1), resource);
            }
            if (!resource.constructPath().isEmpty()) {
                add(resource.constructPath(), resource);
            }
        }
    }

    private void add(String address, Resource resource) {
        put(address, resource);
        String bare = withoutKeys(address);
        if (!bare.equals(address)) {
            put(bare, resource);
        }
        if (address.indexOf('#') < 0 && addresses.size() < MOST_SUGGESTED_FROM) {
            addresses.add(bare);
        }
    }

    private void put(String address, Resource resource) {
        List<Resource> list = byAddress.computeIfAbsent(address, key -> new ArrayList<>(1));
        // All names of a resource are added in a row: it can only be the last one already.
        if (list.isEmpty() || list.get(list.size() - 1) != resource) {
            list.add(resource);
        }
    }

    /** Resources an address means; several for an unexpanded count or the same address in several scopes. */
    List<Resource> find(String address) {
        return byAddress.getOrDefault(address.strip().replace('\'', '"'), List.of());
    }

    /** The end of a sentence that names the nearest address, or the empty text. */
    String suggestion(String address, Language language) {
        return NearestMatch.suggestion(withoutKeys(address), addresses, language);
    }

    /** {@code module.a["x"].aws_b.c[0]} without what is in brackets. */
    private static String withoutKeys(String address) {
        if (address.indexOf('[') < 0) {
            return address;
        }
        StringBuilder bare = new StringBuilder(address.length());
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (depth > 0 && c == '"') {
                quoted = !quoted;
            } else if (c == '[' && !quoted) {
                depth++;
            } else if (c == ']' && !quoted && depth > 0) {
                depth--;
                continue;
            }
            if (depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
