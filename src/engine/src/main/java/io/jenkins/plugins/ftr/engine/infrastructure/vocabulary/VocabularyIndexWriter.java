package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the index of the vocabulary when the engine is built, and refuses files that are not as the README says. Run by
 * Maven in the phase {@code process-classes}.
 */
public final class VocabularyIndexWriter {
    private VocabularyIndexWriter() {}

    /**
     * Reads all vocabulary files of a folder and writes their index into another.
     *
     * @param args the folder with the files, and the class folder
     */
    public static void main(String[] args) throws IOException {
        String index = index(Path.of(args[0]));
        Path classes = Path.of(args[1]).resolve(Vocabulary.FOLDER.substring(1));
        Files.createDirectories(classes);
        Path target = classes.resolve(Vocabulary.INDEX);
        if (!Files.exists(target) || !Files.readString(target).equals(index)) {
            Files.writeString(target, index);
        }
    }

    static String index(Path folder) throws IOException {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path path : files) {
                String name = String.valueOf(path.getFileName());
                for (TypeDefinition type : VocabularyReader.read(name, Files.readString(path))) {
                    add(names, type.type(), name);
                    type.terraform().forEach(mapping -> add(names, mapping.resource(), name));
                    type.cloudFormation().forEach(mapping -> add(names, mapping.resource(), name));
                }
            }
        }
        StringBuilder index = new StringBuilder();
        names.forEach((type, files) ->
                index.append(type).append('\t').append(String.join("\t", files)).append('\n'));
        return index.toString();
    }

    private static void add(Map<String, TreeSet<String>> names, String type, String file) {
        names.computeIfAbsent(type, key -> new TreeSet<>()).add(file);
    }
}
