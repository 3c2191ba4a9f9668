package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.source.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML as Terraform writes and reads it: text quoted, keys sorted. */
final class YamlCodec {
    private YamlCodec() {}

    static String encode(Datum value) {
        StringBuilder out = new StringBuilder();
        encode(value, 0, out, false);
        return out.toString();
    }

    private static void encode(Datum value, int indent, StringBuilder out, boolean behindKey) {
        if (value.isSequence() && !value.items().isEmpty()) {
            out.append(behindKey ? "\n" : "");
            for (int i = 0; i < value.items().size(); i++) {
                out.append(i > 0 || behindKey ? " ".repeat(indent) : "").append("- ");
                encode(value.items().get(i), indent + 2, out, false);
            }
        } else if (value.isMapping() && !value.entries().isEmpty()) {
            out.append(behindKey ? "\n" : "");
            boolean first = !behindKey;
            for (Map.Entry<String, Datum> entry : new TreeMap<>(value.entries()).entrySet()) {
                out.append(first ? "" : " ".repeat(indent))
                        .append(JsonCodec.quote(entry.getKey()))
                        .append(':');
                first = false;
                boolean sequence = entry.getValue().isSequence();
                boolean nested = entry.getValue().isComposite() && isFilled(entry.getValue());
                out.append(nested ? "" : " ");
                encode(entry.getValue(), sequence ? indent : indent + 2, out, nested);
            }
        } else {
            scalar(value, indent, out);
        }
    }

    private static boolean isFilled(Datum value) {
        return value.isSequence() ? !value.items().isEmpty() : !value.entries().isEmpty();
    }

    private static void scalar(Datum value, int indent, StringBuilder out) {
        switch (value.kind()) {
            case STRING -> {
                String text = value.text();
                if (text.indexOf('\n') >= 0 && !text.isBlank()) {
                    String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
                    out.append(text.endsWith("\n\n") ? "|+\n" : text.endsWith("\n") ? "|\n" : "|-\n");
                    for (String line : content.split("\n", -1)) {
                        out.append(line.isEmpty() ? "" : " ".repeat(Math.max(2, indent)))
                                .append(line)
                                .append('\n');
                    }
                } else {
                    out.append(JsonCodec.quote(text)).append('\n');
                }
            }
            case LIST, TUPLE, SET -> out.append("[]\n");
            case MAP, OBJECT -> out.append("{}\n");
            default -> out.append(JsonCodec.encode(value)).append('\n');
        }
    }

    static Datum decode(String text, Arguments a) {
        Limits limits = a.env().scope().limits();
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new YamlSchema())
                .setMaxAliasesForCollections(limits.yamlAliases())
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(4 << 20)
                .build();
        try {
            return value(new Load(settings).loadFromString(text), a, 0);
        } catch (YamlEngineException | ClassCastException e) {
            String message = String.valueOf(e.getMessage());
            int line = message.indexOf('\n');
            throw a.fail(EvalNotice.NOT_YAML.with(line < 0 ? message : message.substring(0, line)));
        }
    }

    private static Datum value(Object value, Arguments a, int depth) {
        a.env().scope().budget().spend(1, a.at());
        if (depth > a.env().scope().limits().nestingDepth()) {
            throw a.fail(EvalNotice.YAML_TOO_DEEP);
        }
        if (value == null) {
            return Datum.nullAt(a.at());
        }
        if (value instanceof Boolean bool) {
            return a.bool(bool);
        }
        if (value instanceof Number number) {
            BigDecimal parsed = Numbers.parse(number.toString());
            if (parsed == null) {
                throw a.fail(EvalNotice.YAML_NUMBER.with(number));
            }
            return Datum.number(parsed, a.at());
        }
        if (value instanceof Iterable<?> items) {
            List<Datum> list = new ArrayList<>();
            for (Object item : items) {
                list.add(value(item, a, depth + 1));
            }
            return a.tuple(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Datum item = value(entry.getValue(), a, depth + 1);
                if ("<<".equals(entry.getKey()) && item.isMapping()) {
                    item.entries().forEach(entries::putIfAbsent);
                } else {
                    entries.put(String.valueOf(entry.getKey()), item);
                }
            }
            return Datum.object(entries, a.at());
        }
        return a.text(value.toString());
    }
}
