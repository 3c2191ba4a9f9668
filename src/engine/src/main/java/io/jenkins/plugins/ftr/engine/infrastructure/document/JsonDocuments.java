package io.jenkins.plugins.ftr.engine.infrastructure.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into nodes with places, by streaming. Duplicate keys are warnings. */
public final class JsonDocuments {
    private static final int TIME_CHECK_EVERY = 4096;

    private JsonDocuments() {}

    /**
     * The document of a JSON file.
     *
     * @param file relative path, for places
     * @param text the content
     * @throws DocumentException when it is not valid JSON or exceeds a limit
     */
    public static Document read(String file, String text, Limits limits) throws DocumentException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nestingDepth() + 1)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        List<ParseError> warnings = new ArrayList<>();
        long deadline = System.nanoTime() + limits.fileTime().toNanos();
        try (JsonParser parser = factory.createParser(text)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new DocumentException(SourceRange.at(file, 1), "The file is empty.");
            }
            Deque<Open> open = new ArrayDeque<>();
            int count = 0;
            while (token != null) {
                if (++count % TIME_CHECK_EVERY == 0 && System.nanoTime() - deadline > 0) {
                    throw new DocumentException(
                            place(file, parser.currentTokenLocation()),
                            "The file takes longer to read than the limit of "
                                    + limits.fileTime().toSeconds() + " seconds.");
                }
                Node done = null;
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        if (open.size() >= limits.nestingDepth()) {
                            throw new DocumentException(
                                    place(file, parser.currentTokenLocation()),
                                    "Nested deeper than the limit of " + limits.nestingDepth() + " levels.");
                        }
                        open.push(new Open(token == JsonToken.START_OBJECT, parser.currentTokenLocation()));
                    }
                    case FIELD_NAME -> open.peek().key(parser.currentName(), parser.currentTokenLocation());
                    case END_OBJECT, END_ARRAY ->
                        done = open.pop().close(parser.currentTokenLocation().getLineNr());
                    default -> done = scalar(parser, token);
                }
                if (done != null) {
                    if (open.isEmpty()) {
                        if (parser.nextToken() != null) {
                            throw new DocumentException(
                                    place(file, parser.currentTokenLocation()),
                                    "Not valid JSON: more text follows the document.");
                        }
                        return new Document(done, warnings);
                    }
                    open.peek().add(done, file, warnings);
                }
                token = parser.nextToken();
            }
            throw new DocumentException(SourceRange.at(file, 1), "Not valid JSON: the document ends too early.");
        } catch (JsonProcessingException e) {
            throw new DocumentException(
                    place(file, e.getLocation()), "Not valid JSON: " + sentence(e.getOriginalMessage()) + ".");
        } catch (IOException e) {
            throw new DocumentException(SourceRange.at(file, 1), "Cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Node scalar(JsonParser parser, JsonToken token) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        String text = parser.getText();
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE ->
                Node.scalar(Node.Kind.BOOL, "", text, token == JsonToken.VALUE_TRUE, line, column, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Scalars.isNumber(text)
                        ? Node.scalar(Node.Kind.NUMBER, "", text, parser.getDecimalValue(), line, column, line)
                        : Node.scalar(Node.Kind.TEXT, "", text, null, line, column, line);
            case VALUE_NULL -> Node.scalar(Node.Kind.NULL, "", text, null, line, column, line);
            default -> Node.scalar(Node.Kind.TEXT, "", text, null, line, column, line);
        };
    }

    private static SourceRange place(String file, JsonLocation at) {
        return at == null || at.getLineNr() <= 0
                ? SourceRange.at(file, 1)
                : new SourceRange(file, at.getLineNr(), Math.max(0, at.getColumnNr()), at.getLineNr());
    }

    private static String sentence(String message) {
        String line =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        int detail = line.indexOf(" (start marker at");
        line = detail > 0 ? line.substring(0, detail) : line;
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** An object or array whose end has not come yet. */
    private static final class Open {
        private final boolean object;
        private final JsonLocation start;
        private final List<Node> items = new ArrayList<>();
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private String key;
        private int keyLine;
        private int keyColumn;

        Open(boolean object, JsonLocation start) {
            this.object = object;
            this.start = start;
        }

        void key(String name, JsonLocation at) {
            key = name;
            keyLine = at.getLineNr();
            keyColumn = at.getColumnNr();
        }

        void add(Node node, String file, List<ParseError> warnings) {
            if (!object) {
                items.add(node);
                return;
            }
            Node.Entry before = entries.put(key, new Node.Entry(key, keyLine, keyColumn, node));
            if (before != null) {
                warnings.add(new ParseError(
                        new SourceRange(file, keyLine, keyColumn, keyLine),
                        "Key '" + key + "' is written twice, first on line " + before.line()
                                + "; the last one counts."));
            }
        }

        Node close(int endLine) {
            return object
                    ? Node.map("", entries, start.getLineNr(), start.getColumnNr(), endLine)
                    : Node.list("", items, start.getLineNr(), start.getColumnNr(), endLine);
        }
    }
}
