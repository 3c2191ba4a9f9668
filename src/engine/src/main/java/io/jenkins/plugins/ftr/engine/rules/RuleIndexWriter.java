package io.jenkins.plugins.ftr.engine.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The build step that merges the metadata files of all rules into the index which {@link RuleRegistry} reads, and refuses
 * a file that is not complete. Runs in the engine's {@code process-classes} phase.
 */
public final class RuleIndexWriter {
    private RuleIndexWriter() {}

    /**
     * @param arguments the folder of the metadata files, the folder of the classes
     * @throws IllegalArgumentException when metadata is not as it must be; the message names each file and fault
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[1])
                .resolve(RuleIndexWriter.class.getPackageName().replace('.', '/'));
        Path target = classes.resolve(RuleRegistry.INDEX);
        List<RuleMetadata> rules = readAll(Path.of(arguments[0]));
        Files.createDirectories(classes);
        try (JsonGenerator out = new JsonFactory()
                .createGenerator(Files.newBufferedWriter(target, StandardCharsets.UTF_8))
                .useDefaultPrettyPrinter()) {
            RuleIndex.write(rules, out);
        }
    }

    /**
     * All metadata under a folder, sorted by id, with the types its classes name.
     *
     * @throws IllegalArgumentException see {@link #main(String...)}
     */
    static List<RuleMetadata> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        KnownControls controls = KnownControls.in(folder.resolveSibling("checklist"));
        List<String> faults = new ArrayList<>();
        Map<String, Path> ids = new LinkedHashMap<>();
        List<RuleMetadata> rules = new ArrayList<>();
        for (Path file : files) {
            try {
                RuleMetadata rule =
                        withTypes(RuleMetadataReader.read(Files.readString(file), className(folder.relativize(file))));
                Path other = ids.put(rule.id(), file);
                if (other != null) {
                    faults.add(file + ": the id '" + rule.id() + "' is used by " + other.getFileName() + " too");
                }
                rule.controls().keySet().stream()
                        .filter(control -> !controls.contains(control))
                        .forEach(control ->
                                faults.add(file + ": no built-in checklist has a control '" + control + "'"));
                rules.add(rule);
            } catch (IllegalArgumentException | IllegalStateException e) {
                faults.add(file + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Rule metadata is not as it must be:\n" + String.join("\n", faults));
        }
        rules.sort(Comparator.comparing(RuleMetadata::id));
        return rules;
    }

    private static String className(Path relative) {
        String path = relative.toString().replace('\\', '/');
        return RuleIndexWriter.class.getPackageName()
                + '.'
                + path.substring(0, path.length() - ".yaml".length()).replace('/', '.');
    }

    private static RuleMetadata withTypes(RuleMetadata rule) {
        List<String> types = RuleRegistry.create(rule).types().stream().sorted().toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException("the class looks at no resource type");
        }
        return new RuleMetadata(
                rule.id(),
                rule.className(),
                rule.title(),
                rule.why(),
                rule.remediation(),
                rule.terraform(),
                rule.cloudformation(),
                rule.severity(),
                rule.controls(),
                rule.references(),
                types,
                rule.formats(),
                rule.formatsReason(),
                rule.messages());
    }
}
