package io.jenkins.plugins.ftr.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines of code around the findings of a result: {@code {"format":1,"files":{"main.tf":{"12":"text"}}}}. They are content of
 * the workspace and shown to those alone who may see it.
 */
public final class Excerpts {
    private static final int FORMAT = 1;
    private static final int BEFORE = 3;
    private static final int AFTER = 6;

    private final Map<String, TreeMap<Integer, String>> files = new TreeMap<>();

    /** Adds a line. */
    public void put(@NonNull String file, int line, @NonNull String text) {
        files.computeIfAbsent(file, key -> new TreeMap<>()).put(line, text);
    }

    /** The lines around a place; empty when none were kept. */
    @NonNull
    public List<ExcerptLine> around(@NonNull String file, int line) {
        TreeMap<Integer, String> lines = files.get(file);
        List<ExcerptLine> excerpt = new ArrayList<>();
        if (lines != null && lines.containsKey(line)) {
            int first = line;
            while (line - first < BEFORE && lines.containsKey(first - 1)) {
                first--;
            }
            for (int number = first; number <= line + AFTER && lines.containsKey(number); number++) {
                excerpt.add(new ExcerptLine(number, lines.get(number), number == line));
            }
        }
        return excerpt;
    }

    /** The file format. */
    @NonNull
    public String toJson() {
        ObjectNode root = new ObjectMapper().createObjectNode().put("format", FORMAT);
        ObjectNode all = root.putObject("files");
        files.forEach((file, lines) -> {
            ObjectNode node = all.putObject(file);
            lines.forEach((line, text) -> node.put(Integer.toString(line), text));
        });
        return root.toString();
    }

    /** Reads the file format; what is broken or of a later format has no excerpts. */
    @NonNull
    public static Excerpts fromJson(@NonNull String json) {
        Excerpts excerpts = new Excerpts();
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            if (root.path("format").asInt() == FORMAT) {
                root.path("files")
                        .properties()
                        .forEach(file -> file.getValue()
                                .properties()
                                .forEach(line -> excerpts.put(
                                        file.getKey(),
                                        Integer.parseInt(line.getKey()),
                                        line.getValue().asText())));
            }
        } catch (JsonProcessingException | NumberFormatException e) {
            return new Excerpts();
        }
        return excerpts;
    }
}
