package io.jenkins.plugins.ftr.engine.report.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ResultFileException;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads typed values off a stream of JSON tokens; a wrong type is an error with its position. */
final class JsonReader {
    private static final int EXCERPT = 40;

    private final JsonParser parser;
    private final String name;
    private final Messages messages;

    JsonReader(JsonParser parser, String name, Messages messages) {
        this.parser = parser;
        this.name = name;
        this.messages = messages;
    }

    /** Reads the value of one field; the parser stands on the value. */
    @FunctionalInterface
    interface FieldReader {
        /** Reads the field and answers true, or leaves the value alone and answers false: it is then passed over. */
        boolean read(String field) throws IOException;
    }

    /** Reads one element; the parser stands on it. */
    @FunctionalInterface
    interface ItemReader<T> {
        T read() throws IOException;
    }

    /** Steps to the first token. */
    boolean start() throws IOException {
        return parser.nextToken() != null;
    }

    /** Whether anything follows the value read last. */
    boolean hasMore() throws IOException {
        return parser.nextToken() != null;
    }

    /** Reads an object; {@code null} counts as an empty one. */
    void object(FieldReader fields) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        expect(JsonToken.START_OBJECT, "object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (!fields.read(field)) {
                parser.skipChildren();
            }
        }
    }

    /** Reads an array; {@code null} counts as an empty one. */
    <T> List<T> list(ItemReader<T> items) throws IOException {
        List<T> found = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return found;
        }
        expect(JsonToken.START_ARRAY, "list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            found.add(items.read());
        }
        return found;
    }

    List<String> texts() throws IOException {
        return List.copyOf(list(this::text));
    }

    Map<String, String> textByKey() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        object(field -> {
            found.put(field, text());
            return true;
        });
        return found;
    }

    /** A text; {@code null} counts as an empty one. */
    String text() throws IOException {
        String text = textOrNull();
        return text == null ? "" : text;
    }

    String textOrNull() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "text");
        return parser.getText();
    }

    /**
     * A whole number.
     *
     * @param missing what {@code null} stands for
     */
    int number(int missing) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return missing;
        }
        expect(JsonToken.VALUE_NUMBER_INT, "number");
        return parser.getIntValue();
    }

    boolean bool() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        if (!parser.currentToken().isBoolean()) {
            throw wrong("bool");
        }
        return parser.getBooleanValue();
    }

    LocalDate dateOrNull() throws IOException {
        String text = textOrNull();
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong("date");
        }
    }

    <T extends Enum<T>> T nameOrNull(Class<T> type) throws IOException {
        String text = textOrNull();
        if (text == null) {
            return null;
        }
        for (T value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        throw problem(messages.get("word", shortened(text), String.join(", ", allowed))
                + NearestMatch.suggestion(text, allowed, messages.language()));
    }

    /**
     * A fault at the present position.
     *
     * @param key its sentence in the catalogue
     * @param arguments values of the placeholders
     */
    ResultFileException error(String key, Object... arguments) {
        return problem(messages.get(key, arguments));
    }

    private ResultFileException problem(String sentence) {
        JsonLocation at = parser.currentTokenLocation();
        return new ResultFileException(
                name + ':' + at.getLineNr() + ':' + at.getColumnNr() + ": " + sentence + ' ' + messages.get("advice"));
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw wrong(what);
        }
    }

    private ResultFileException wrong(String what) throws IOException {
        String wanted = messages.get("what." + what);
        String found =
                switch (parser.currentToken()) {
                    case START_OBJECT -> messages.get("what.object");
                    case START_ARRAY -> messages.get("what.list");
                    default -> "'" + shortened(parser.getText()) + "'";
                };
        String field = parser.currentName();
        return field == null ? error("expected", wanted, found) : error("expectedFor", wanted, shortened(field), found);
    }

    private static String shortened(String text) {
        return CleanText.atMost(CleanText.line(text), EXCERPT);
    }
}
