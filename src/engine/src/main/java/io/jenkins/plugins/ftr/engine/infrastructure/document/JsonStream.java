package io.jenkins.plugins.ftr.engine.infrastructure.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through JSON text and reads the parts that are wanted into nodes, so that a large file costs no more memory than
 * what is kept of it. Bounded by depth and time; duplicate keys are warnings.
 */
public final class JsonStream implements Closeable {
    private static final int TIME_CHECK_EVERY = 4096;
    /** Deepest nesting even of what is passed over; what is read has the smaller limit of the run. */
    private static final int MAX_DEPTH = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final Limits limits;
    private final JsonParser parser;
    private final List<ParseError> warnings = new ArrayList<>();
    private final long deadline;
    private int tokens;

    private JsonStream(String file, Limits limits, ParserSource source) throws DocumentException {
        this.file = file;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.fileTime().toNanos();
        try {
            this.parser = source.open();
        } catch (IOException e) {
            throw new DocumentException(SourceRange.at(file, 1), DocumentNotice.UNREADABLE.with(e.getMessage()));
        }
    }

    private interface ParserSource {
        JsonParser open() throws IOException;
    }

    /** A stream over text. */
    static JsonStream of(String file, String text, Limits limits) throws DocumentException {
        return new JsonStream(file, limits, () -> FACTORY.createParser(text));
    }

    /**
     * A stream over bytes in UTF-8.
     *
     * @param file relative path, for places
     */
    public static JsonStream of(String file, byte[] content, Limits limits) throws DocumentException {
        return new JsonStream(file, limits, () -> FACTORY.createParser(content));
    }

    /** Faults met so far that did not keep the rest from being read. */
    public List<ParseError> warnings() {
        return warnings;
    }

    /** Handles the value behind a key, or one item of a list; it must read or skip exactly that value. */
    public interface Handler {
        /**
         * @param key the key; empty for list items
         * @param value the stream, which stands at the value
         */
        void accept(String key, JsonStream value) throws DocumentException;
    }

    /** Hands the entries of the object, or the items of the list, that begins here to a handler; skips anything else. */
    public void forEach(Handler handler) throws DocumentException {
        JsonToken start = current();
        if (start == JsonToken.START_OBJECT) {
            while (next() == JsonToken.FIELD_NAME) {
                String key = name();
                next();
                handler.accept(key, this);
            }
        } else if (start == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                handler.accept("", this);
            }
        }
    }

    /** Passes over the value that begins here. */
    public void skip() throws DocumentException {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Begins: stands at the first value afterwards. */
    public void begin() throws DocumentException {
        if (next() == null) {
            throw new DocumentException(SourceRange.at(file, 1), DocumentNotice.EMPTY_FILE);
        }
    }

    /** Fails when anything follows the document. */
    void end() throws DocumentException {
        if (next() != null) {
            throw new DocumentException(here(), DocumentNotice.INVALID_JSON.with(DocumentNotice.MORE_TEXT_FOLLOWS));
        }
    }

    /** Reads the value that begins here. */
    public Node read() throws DocumentException {
        Deque<Open> open = new ArrayDeque<>();
        JsonToken token = current();
        while (token != null) {
            Node done = null;
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    if (open.size() >= limits.nestingDepth()) {
                        throw new DocumentException(here(), DocumentNotice.TOO_DEEP.with(limits.nestingDepth()));
                    }
                    open.push(new Open(token == JsonToken.START_OBJECT, parser.currentTokenLocation()));
                }
                case FIELD_NAME -> open.getFirst().key(name(), parser.currentTokenLocation());
                case END_OBJECT, END_ARRAY ->
                    done = open.pop().close(parser.currentTokenLocation().getLineNr());
                default -> done = scalar(token);
            }
            if (done != null) {
                if (open.isEmpty()) {
                    return done;
                }
                open.getFirst().add(done);
            }
            token = next();
        }
        throw new DocumentException(
                SourceRange.at(file, 1), DocumentNotice.INVALID_JSON.with(DocumentNotice.ENDS_TOO_EARLY));
    }

    private JsonToken current() {
        return parser.currentToken();
    }

    private String name() throws DocumentException {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JsonToken next() throws DocumentException {
        if (++tokens % TIME_CHECK_EVERY == 0 && System.nanoTime() - deadline > 0) {
            throw new DocumentException(
                    here(), DocumentNotice.TOO_SLOW.with(limits.fileTime().toSeconds()));
        }
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private DocumentException failure(IOException e) {
        if (e instanceof StreamConstraintsException
                && parser.getParsingContext().getNestingDepth() >= MAX_DEPTH) {
            return new DocumentException(here(), DocumentNotice.TOO_DEEP.with(MAX_DEPTH));
        }
        if (e instanceof JsonProcessingException syntax) {
            return new DocumentException(
                    place(syntax.getLocation()),
                    DocumentNotice.INVALID_JSON.with(sentence(syntax.getOriginalMessage())));
        }
        return new DocumentException(SourceRange.at(file, 1), DocumentNotice.UNREADABLE.with(e.getMessage()));
    }

    private SourceRange here() {
        return place(parser.currentTokenLocation());
    }

    private SourceRange place(JsonLocation at) {
        return at == null || at.getLineNr() <= 0
                ? SourceRange.at(file, 1)
                : new SourceRange(file, at.getLineNr(), Math.max(0, at.getColumnNr()), at.getLineNr());
    }

    private static Notice sentence(String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        if (line.isEmpty()) {
            return DocumentNotice.NO_DETAIL;
        }
        int detail = line.indexOf(" (start ");
        line = detail > 0 ? line.substring(0, detail) : line;
        return Notice.verbatim(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    private Node scalar(JsonToken token) throws DocumentException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        try {
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
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            // Nothing is written, so nothing is lost.
        }
    }

    /** An object or array whose end has not come yet. */
    private final class Open {
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

        void add(Node node) {
            if (!object) {
                items.add(node);
                return;
            }
            Node.Entry before = entries.put(key, new Node.Entry(key, keyLine, keyColumn, node));
            if (before != null) {
                warnings.add(new ParseError(
                        new SourceRange(file, keyLine, keyColumn, keyLine),
                        DocumentNotice.KEY_TWICE.with(key, before.line())));
            }
        }

        Node close(int endLine) {
            return object
                    ? Node.map("", entries, start.getLineNr(), start.getColumnNr(), endLine)
                    : Node.list("", items, start.getLineNr(), start.getColumnNr(), endLine);
        }
    }
}
