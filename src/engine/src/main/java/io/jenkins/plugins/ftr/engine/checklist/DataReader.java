package io.jenkins.plugins.ftr.engine.checklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a JSON or YAML file into {@link DataNode}s, by its ending. */
final class DataReader {
    private static final List<String> HINTS =
            List.of(": enable `", " (start marker at", " (for `", "; see `", ", from `", " (not recognized", "\n");

    private final String file;
    private final Limits limits;
    private final DataProblems problems;

    DataReader(String file, Limits limits, DataProblems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /** Whether a path has the ending of a file that can be read. */
    static boolean isReadable(String path) {
        return isJson(path)
                || path.toLowerCase(Locale.ROOT).endsWith(".yaml")
                || path.toLowerCase(Locale.ROOT).endsWith(".yml");
    }

    private static boolean isJson(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /**
     * @throws ChecklistException when the bytes are not UTF-8 or not JSON or YAML
     */
    DataNode read(byte[] content) {
        String text = decode(content);
        if (text.isBlank()) {
            throw problems.fatal(SourceRange.at(file, 1), "file.empty");
        }
        return isJson(file) ? json(text) : new YamlDataReader(file, limits, problems).read(text);
    }

    private String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problems.fatal(SourceRange.at(file, 1), "file.notUtf8");
        }
    }

    private DataNode json(String text) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nestingDepth())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            DataNode root = value(parser);
            if (parser.nextToken() != null) {
                throw problems.fatal(at(parser.currentTokenLocation()), "json.trailing");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            SourceRange at = location == null ? SourceRange.at(file, 1) : at(location);
            throw problems.fatal(at, "json.invalid", plain(e.getOriginalMessage()));
        } catch (IOException e) {
            throw problems.fatal(SourceRange.at(file, 1), "json.invalid", e.getMessage());
        }
    }

    /** The parser's sentence without hints for programmers: settings of the library and places in other words. */
    private static String plain(String message) {
        int end = message.length();
        for (String hint : HINTS) {
            int at = message.indexOf(hint);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String kept = message.substring(0, end).strip();
        boolean open = kept.lastIndexOf('(') > kept.lastIndexOf(')');
        return open ? kept + ")" : kept;
    }

    private DataNode value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        SourceRange at = at(parser.currentTokenLocation());
        if (token == JsonToken.START_OBJECT) {
            return object(parser, at);
        }
        if (token == JsonToken.START_ARRAY) {
            List<DataNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return DataNode.list(List.copyOf(items), at);
        }
        return token == JsonToken.VALUE_NULL ? DataNode.nothing(at) : DataNode.scalar(parser.getText(), at);
    }

    private DataNode object(JsonParser parser, SourceRange at) throws IOException {
        List<DataNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceRange keyAt = at(parser.currentTokenLocation());
            parser.nextToken();
            DataNode value = value(parser);
            if (seen.add(key)) {
                entries.add(new DataNode.Entry(key, keyAt, value));
            } else {
                problems.add(keyAt, "key.duplicate", key);
            }
        }
        return DataNode.object(List.copyOf(entries), at);
    }

    private SourceRange at(JsonLocation location) {
        return new SourceRange(file, location.getLineNr(), location.getColumnNr(), location.getLineNr());
    }
}
