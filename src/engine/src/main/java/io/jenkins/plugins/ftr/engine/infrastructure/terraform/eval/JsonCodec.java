package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON as Terraform writes and reads it: keys sorted, no white space, angle brackets and ampersands escaped. */
public final class JsonCodec {
    private static final int MAX_DEPTH = 200;

    private JsonCodec() {}

    /** A value as JSON text that keeps the value as its document; unknown, with the document, when a part is unknown. */
    public static Datum text(Datum document, SourceRange at) {
        Datum text = document.hasUnknown()
                ? Datum.unknown(Operators.reason(document), at, document.allReferences())
                : Datum.text(encode(document), at);
        return text.withDocument(document).withSensitive(document.hasSensitive());
    }

    static String encode(Datum value) {
        StringBuilder out = new StringBuilder();
        encode(value, out);
        return out.toString();
    }

    private static void encode(Datum value, StringBuilder out) {
        switch (value.kind()) {
            case NULL -> out.append("null");
            case BOOL -> out.append(value.bool());
            case NUMBER -> out.append(Numbers.format(value.number()));
            case STRING -> quote(value.text(), out);
            case TUPLE, LIST, SET -> {
                out.append('[');
                String separator = "";
                for (Datum item : value.items()) {
                    out.append(separator);
                    encode(item, out);
                    separator = ",";
                }
                out.append(']');
            }
            case OBJECT, MAP -> {
                out.append('{');
                String separator = "";
                for (Map.Entry<String, Datum> entry : new TreeMap<>(value.entries()).entrySet()) {
                    out.append(separator);
                    quote(entry.getKey(), out);
                    out.append(':');
                    encode(entry.getValue(), out);
                    separator = ",";
                }
                out.append('}');
            }
            case LAZY -> encode(Access.force(value), out);
            case UNKNOWN -> throw new UnknownSignal(value);
        }
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * Reads JSON; all values get one place.
     *
     * @throws EvalException when it is not JSON
     */
    public static Datum decode(String text, SourceRange at) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(1_000)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new EvalException(EvalNotice.JSON_EMPTY, at);
            }
            Datum value = decode(parser, at);
            if (parser.nextToken() != null) {
                throw new EvalException(EvalNotice.JSON_CONTINUES, at);
            }
            return value;
        } catch (IOException e) {
            String message = e instanceof com.fasterxml.jackson.core.JacksonException json
                    ? json.getOriginalMessage()
                    : e.getMessage();
            throw new EvalException(EvalNotice.NOT_JSON_BECAUSE.with(message), at);
        }
    }

    private static Datum decode(JsonParser parser, SourceRange at) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case VALUE_NULL:
                return Datum.nullAt(at);
            case VALUE_TRUE, VALUE_FALSE:
                return Datum.bool(token == JsonToken.VALUE_TRUE, at);
            case VALUE_STRING:
                return Datum.text(parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                BigDecimal number = Numbers.parse(parser.getText());
                if (number == null) {
                    throw new EvalException(EvalNotice.NUMBER_TOO_LARGE.with(parser.getText()), at);
                }
                return Datum.number(number, at);
            case START_ARRAY:
                List<Datum> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(decode(parser, at));
                }
                return Datum.tuple(items, at);
            case START_OBJECT:
                Map<String, Datum> entries = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    entries.put(name, decode(parser, at));
                }
                return Datum.object(entries, at);
            default:
                throw new EvalException(EvalNotice.NOT_JSON, at);
        }
    }

    /** A document in the types that reading JSON gives: tuples and objects, positions kept. */
    static Datum plain(Datum value) {
        if (value.isSequence()) {
            return Datum.tuple(value.items().stream().map(JsonCodec::plain).toList(), value.at())
                    .withSensitive(value.isSensitive());
        }
        if (value.isMapping()) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            value.entries().forEach((key, item) -> entries.put(key, plain(item)));
            return Datum.object(entries, value.at()).withSensitive(value.isSensitive());
        }
        return value;
    }
}
