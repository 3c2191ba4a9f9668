package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.math.BigDecimal;
import java.util.Comparator;

/** Values as {@code terraform output -json} prints them. */
final class TerraformJson {
    private TerraformJson() {}

    /** Whether a value is what Terraform printed; numbers may differ beyond the fourteenth digit. */
    static boolean same(JsonNode expected, Value found) {
        return same(expected, of(found));
    }

    static boolean same(JsonNode expected, JsonNode found) {
        return expected.equals(NUMBERS, found);
    }

    private static final Comparator<JsonNode> NUMBERS = (a, b) -> {
        if (a.equals(b)) {
            return 0;
        }
        return a.isNumber()
                        && b.isNumber()
                        && a.decimalValue()
                                        .subtract(b.decimalValue())
                                        .abs()
                                        .compareTo(a.decimalValue().abs().multiply(new BigDecimal("1e-14")))
                                <= 0
                ? 0
                : 1;
    };

    /** A known value as Terraform prints it. */
    static JsonNode of(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value.kind()) {
            case BOOL -> nodes.booleanNode(value.asBool().isTrue());
            case NUMBER -> nodes.numberNode(value.asNumber().orElseThrow());
            case TEXT -> nodes.textNode(value.asText().orElseThrow());
            case LIST -> {
                var list = nodes.arrayNode();
                value.items().forEach(item -> list.add(of(item)));
                yield list;
            }
            case MAP -> {
                var map = nodes.objectNode();
                value.entries().forEach((key, item) -> map.set(key, of(item)));
                yield map;
            }
            case UNKNOWN -> nodes.textNode("(unknown) " + value.reason());
            default -> nodes.nullNode();
        };
    }
}
