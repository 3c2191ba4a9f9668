package io.jenkins.plugins.ftr.engine.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of all controls of the built-in checklists, as rules name them. Used by the build alone. */
final class KnownControls {
    /** The family whose controls need no qualifier. */
    private static final String UNQUALIFIED = "partner-hosted";

    private final Set<String> ids = new HashSet<>();

    private KnownControls() {}

    /** Reads the data files of the checklists in a folder. */
    static KnownControls in(Path folder) throws IOException {
        KnownControls known = new KnownControls();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        ObjectMapper json = new ObjectMapper();
        for (Path file : files) {
            JsonNode checklist = json.readTree(file.toFile());
            String family = checklist.path("id").asText();
            known.add(family, checklist);
        }
        return known;
    }

    private void add(String family, JsonNode node) {
        JsonNode id = node.path("id");
        if (id.isTextual()) {
            ids.add((family.equals(UNQUALIFIED) ? "" : family + ":") + id.asText());
        }
        node.forEach(child -> add(family, child));
    }

    /** Whether there is such a control. */
    boolean contains(String control) {
        return ids.contains(control);
    }
}
