package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The types of the AWS vocabulary. A file is read when the first of its types is asked for, because a repository uses few
 * of the services. May be asked by several threads.
 */
public final class Vocabulary {
    /** Written by {@link VocabularyIndexWriter} when the engine is built. */
    static final String INDEX = "index.txt";

    static final String FOLDER = "/io/jenkins/plugins/ftr/engine/vocabulary/";

    /** Names of native and AWS types to the files that speak of them. */
    private final Map<String, List<String>> index;

    private final Function<String, String> files;
    private final Map<String, List<TypeDefinition>> loaded = new ConcurrentHashMap<>();
    private final Map<String, List<Use>> terraformUses = new ConcurrentHashMap<>();
    private final Map<String, List<Use>> cloudFormationUses = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<DocumentedDefault>>> defaults = new ConcurrentHashMap<>();
    private final Map<String, List<TypeDefinition>> types = new ConcurrentHashMap<>();

    Vocabulary(Map<String, List<String>> index, Function<String, String> files) {
        this.index = index;
        this.files = files;
    }

    /** The vocabulary that comes with the engine. */
    public static Vocabulary builtIn() {
        Map<String, List<String>> index = new HashMap<>();
        for (String line : text(INDEX).split("\n")) {
            String[] words = line.split("\t");
            if (words.length > 1) {
                index.put(words[0], List.of(words).subList(1, words.length));
            }
        }
        return new Vocabulary(index, Vocabulary::text);
    }

    private static String text(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new VocabularyException("The vocabulary file '" + name
                        + "' is missing; the build writes the index (mvn process-classes).");
            }
            StringBuilder text = new StringBuilder();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    text.append(line).append('\n');
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a native type is used: the type it becomes or is part of, with the mapping. */
    record Use(TypeDefinition definition, Mapping mapping) {}

    /** The uses of a native type in a format, in written order. */
    List<Use> uses(String nativeType, Format format) {
        Map<String, List<Use>> known = format.isTerraform() ? terraformUses : cloudFormationUses;
        List<Use> found = known.get(nativeType);
        if (found == null) {
            found = new ArrayList<>();
            for (TypeDefinition definition : definitionsNear(nativeType)) {
                for (Mapping mapping : definition.mappings(format)) {
                    if (mapping.resource().equals(nativeType)) {
                        found.add(new Use(definition, mapping));
                    }
                }
            }
            known.put(nativeType, found);
        }
        return found;
    }

    private List<TypeDefinition> definitionsNear(String name) {
        List<TypeDefinition> found = new ArrayList<>();
        for (String file : index.getOrDefault(name, List.of())) {
            found.addAll(loaded.computeIfAbsent(file, key -> VocabularyReader.read(key, files.apply(key))));
        }
        return found;
    }

    /** The definitions of a type of the vocabulary; as a rule one, none when it is not described. */
    List<TypeDefinition> type(String type) {
        List<TypeDefinition> known = types.get(type);
        if (known != null) {
            return known;
        }
        List<TypeDefinition> found = new ArrayList<>();
        for (TypeDefinition definition : definitionsNear(type)) {
            if (definition.type().equals(type)) {
                found.add(definition);
            }
        }
        known = List.copyOf(found);
        types.put(type, known);
        return known;
    }

    /** The types as written in code, of any format, that become one of these types or a part of it. */
    public Set<String> nativeTypes(Collection<String> types) {
        Set<String> names = new TreeSet<>(types);
        for (String type : types) {
            for (TypeDefinition definition : type(type)) {
                definition.terraform().forEach(mapping -> names.add(mapping.resource()));
                definition.cloudFormation().forEach(mapping -> names.add(mapping.resource()));
            }
        }
        return names;
    }

    /** Defaults of a type by property path. */
    Map<String, List<DocumentedDefault>> defaults(String type) {
        return defaults.computeIfAbsent(type, key -> {
            Map<String, List<DocumentedDefault>> byProperty = new HashMap<>();
            for (TypeDefinition definition : type(type)) {
                for (DocumentedDefault entry : definition.defaults()) {
                    byProperty
                            .computeIfAbsent(entry.property(), property -> new ArrayList<>())
                            .add(entry);
                }
            }
            return byProperty;
        });
    }
}
