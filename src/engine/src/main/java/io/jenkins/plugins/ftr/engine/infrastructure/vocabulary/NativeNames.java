package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that the properties of one type have in the code: the vocabulary's mappings read backwards. CloudFormation
 * writes the vocabulary's own names.
 */
final class NativeNames {
    /** Names are those of the vocabulary. */
    static final NativeNames SAME = new NativeNames(Map.of(), Map.of());

    /** Property path to the attribute paths it comes from. */
    private final Map<String, List<String>> own;

    /** The same for native types that are folded into this type, by native type. */
    private final Map<String, Map<String, List<String>>> parts;

    private NativeNames(Map<String, List<String>> own, Map<String, Map<String, List<String>>> parts) {
        this.own = own;
        this.parts = parts;
    }

    /** The names of a type of the vocabulary where it is written as a native type. */
    static NativeNames of(Vocabulary vocabulary, String type, String nativeType, Format format) {
        if (!format.isTerraform()) {
            return SAME;
        }
        Map<String, List<String>> own = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> parts = new LinkedHashMap<>();
        for (Vocabulary.Use use : vocabulary.uses(nativeType, format)) {
            boolean same = use.definition().type().equals(type)
                    || use.mapping().detached().equals(type);
            if (same && own.isEmpty()) {
                collect("", "", use.mapping().properties(), own);
            }
        }
        for (TypeDefinition definition : vocabulary.type(type)) {
            for (Mapping mapping : definition.mappings(format)) {
                boolean folded = mapping.isPart() && mapping.append().isEmpty();
                if (folded && !mapping.resource().equals(nativeType)) {
                    collect(
                            "",
                            "",
                            mapping.properties(),
                            parts.computeIfAbsent(mapping.resource(), resource -> new LinkedHashMap<>()));
                }
            }
        }
        return new NativeNames(own, parts);
    }

    private static void collect(
            String prefix, String outer, Map<String, PropertySource> properties, Map<String, List<String>> names) {
        properties.forEach((written, source) -> {
            String path = prefix + written.replace("[]", "");
            for (String attribute : source.attributes()) {
                if (!Mapping.ITEM.equals(attribute) && !Mapping.ITEM.equals(written)) {
                    names.computeIfAbsent(path, key -> new ArrayList<>()).add(outer + attribute);
                }
            }
            if (source instanceof PropertySource.Each each) {
                for (String attribute : each.paths()) {
                    collect(path + ".", outer + attribute + ".", each.properties(), names);
                }
            }
        });
    }

    /**
     * The name of a property in the code.
     *
     * @param path the property in the vocabulary
     * @param attributes what is written: of several names the one that is used counts
     * @param used native types that were folded into the resource
     */
    String of(String path, Value attributes, List<String> used) {
        List<String> names = find(own, path);
        for (String name : names) {
            if (!attributes.path(name).isAbsent()) {
                return name;
            }
        }
        String part = null;
        for (Map.Entry<String, Map<String, List<String>>> candidate : parts.entrySet()) {
            List<String> inPart = find(candidate.getValue(), path);
            if (!inPart.isEmpty() && (part == null || used.contains(candidate.getKey()))) {
                part = inPart.get(0) + " (" + candidate.getKey() + ")";
            }
        }
        if (part != null) {
            return part;
        }
        if (!names.isEmpty()) {
            return names.get(0);
        }
        List<String> ending = ending(path);
        return ending.isEmpty() ? path : ending.get(0);
    }

    private static List<String> find(Map<String, List<String>> names, String path) {
        List<String> exact = names.get(path);
        if (exact != null) {
            return exact;
        }
        // What lies deeper than the vocabulary describes keeps its name below the attribute that holds it.
        int dot = path.lastIndexOf('.');
        while (dot > 0) {
            String rest = path.substring(dot);
            List<String> holder = names.get(path.substring(0, dot));
            if (holder != null) {
                return holder.stream().map(name -> name + rest).toList();
            }
            dot = path.lastIndexOf('.', dot - 1);
        }
        // A block is named by the attributes in it.
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            if (entry.getKey().startsWith(path + ".")) {
                int depth = steps(entry.getKey()) - steps(path);
                return entry.getValue().stream()
                        .map(name -> steps(name) > depth ? dropLast(name, depth) : name)
                        .toList();
            }
        }
        return List.of();
    }

    /** The names of a property that a rule names relative to a block, such as an item of a list. */
    private List<String> ending(String path) {
        for (Map.Entry<String, List<String>> entry : own.entrySet()) {
            if (entry.getKey().endsWith("." + path)) {
                return entry.getValue().stream()
                        .map(name -> lastOf(name, steps(path)))
                        .toList();
            }
        }
        return List.of();
    }

    private static int steps(String path) {
        return (int) path.chars().filter(c -> c == '.').count() + 1;
    }

    private static String dropLast(String path, int steps) {
        String left = path;
        for (int i = 0; i < steps; i++) {
            left = left.substring(0, left.lastIndexOf('.'));
        }
        return left;
    }

    private static String lastOf(String path, int steps) {
        int from = path.length();
        for (int i = 0; i < steps && from > 0; i++) {
            from = path.lastIndexOf('.', from - 1);
        }
        return path.substring(from + 1);
    }
}
