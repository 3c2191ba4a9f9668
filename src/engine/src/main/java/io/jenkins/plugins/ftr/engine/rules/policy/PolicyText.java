package io.jenkins.plugins.ftr.engine.rules.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A policy written as JSON text, perhaps with pieces that are not known. */
final class PolicyText {
    /** Stands for an unknown piece while the text is parsed; from the private use area, so that no policy holds it. */
    private static final char GAP = '\uE000';

    /** A comma too many is a slip that the console forgives; the rest of the policy still says what it allows. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private final JsonParser parser;
    private final SourceRange at;
    private final Notice reason;

    private PolicyText(JsonParser parser, SourceRange at, Notice reason) {
        this.parser = parser;
        this.at = at;
        this.reason = reason;
    }

    /** The document a text holds; unknown when it is no JSON. */
    static Value parse(Value text) {
        String content = text.asText().orElseGet(() -> joined(text.pieces()));
        if (content.isBlank()) {
            return Value.absent(text.at());
        }
        try (JsonParser parser = JSON.createParser(content)) {
            parser.nextToken();
            return new PolicyText(parser, text.at(), text.reason()).value();
        } catch (IOException e) {
            Notice why = text.isUnknown() ? text.reason() : PolicyNotice.NO_JSON;
            return Value.unknown(why, text.at()).withReferences(text.references());
        }
    }

    private static String joined(List<String> pieces) {
        StringBuilder out = new StringBuilder();
        for (String piece : pieces) {
            out.append(piece == null ? String.valueOf(GAP) : piece);
        }
        return out.toString();
    }

    private Value value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                entries.put(name, value());
            }
            return Value.map(entries, at);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return Value.list(items, at);
        }
        if (token == null) {
            return Value.absent(at);
        }
        return switch (token) {
            case VALUE_STRING -> text(parser.getText());
            case VALUE_TRUE -> Value.bool(true, at);
            case VALUE_FALSE -> Value.bool(false, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDecimalValue());
            default -> Value.nullAt(at);
        };
    }

    private Value number(BigDecimal number) {
        return Value.number(number, at);
    }

    private Value text(String text) {
        if (text.indexOf(GAP) < 0) {
            return Value.text(text, at);
        }
        if (text.length() == 1) {
            return Value.unknown(reason, at);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int gap = text.indexOf(GAP); gap >= 0; gap = text.indexOf(GAP, from)) {
            if (gap > from) {
                pieces.add(text.substring(from, gap));
            }
            pieces.add(null);
            from = gap + 1;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return Value.unknownText(reason, pieces, at);
    }
}
