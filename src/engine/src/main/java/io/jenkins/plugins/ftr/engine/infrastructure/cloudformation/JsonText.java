package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** JSON text of values, for {@code Fn::ToJsonString}. */
final class JsonText {
    private JsonText() {}

    /** Writes a value; false when a part of it is unknown. */
    static boolean write(Value value, StringBuilder out) {
        boolean known = true;
        switch (value.kind()) {
            case UNKNOWN -> known = false;
            case ABSENT, NULL -> out.append("null");
            case BOOL, NUMBER -> out.append(value.asText().orElse(""));
            case TEXT -> quoted(value.asText().orElse(""), out);
            case LIST -> {
                out.append('[');
                String separator = "";
                for (Value item : value.items()) {
                    out.append(separator);
                    known &= write(item, out);
                    separator = ",";
                }
                out.append(']');
            }
            case MAP -> {
                out.append('{');
                String separator = "";
                for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                    if (entry.getValue().isAbsent()) {
                        continue;
                    }
                    out.append(separator);
                    quoted(entry.getKey(), out);
                    out.append(':');
                    known &= write(entry.getValue(), out);
                    separator = ",";
                }
                out.append('}');
            }
        }
        return known;
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }

    /** Everything the value and its parts were computed from. */
    static Set<Reference> references(Value value) {
        Set<Reference> found = new LinkedHashSet<>(value.references());
        value.entries().values().forEach(entry -> found.addAll(references(entry)));
        if (value.kind() == Value.Kind.LIST) {
            value.items().forEach(item -> found.addAll(references(item)));
        }
        return found;
    }
}
