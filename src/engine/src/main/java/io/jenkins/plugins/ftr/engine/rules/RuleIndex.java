package io.jenkins.plugins.ftr.engine.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the merged metadata of all rules, field by field: no databind, so that a cold start stays cheap. */
final class RuleIndex {
    private RuleIndex() {}

    static void write(List<RuleMetadata> rules, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (RuleMetadata rule : rules) {
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            out.writeStringField("class", rule.className());
            out.writeStringField("severity", rule.severity().name());
            text(out, "title", rule.title());
            text(out, "why", rule.why());
            text(out, "remediation", rule.remediation());
            out.writeStringField("terraform", rule.terraform());
            out.writeStringField("cloudformation", rule.cloudformation());
            out.writeObjectFieldStart("controls");
            for (Map.Entry<String, Strength> control : rule.controls().entrySet()) {
                out.writeStringField(control.getKey(), control.getValue().name());
            }
            out.writeEndObject();
            list(out, "references", rule.references());
            list(out, "types", rule.types());
            list(out, "formats", rule.formats().stream().map(Format::name).toList());
            text(out, "formatsReason", rule.formatsReason());
            out.writeObjectFieldStart("messages");
            for (Map.Entry<String, LocalizedText> message : rule.messages().entrySet()) {
                text(out, message.getKey(), message.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, LocalizedText text) throws IOException {
        out.writeArrayFieldStart(name);
        out.writeString(text.en());
        out.writeString(text.ja());
        out.writeEndArray();
    }

    private static void list(JsonGenerator out, String name, List<String> items) throws IOException {
        out.writeArrayFieldStart(name);
        for (String item : items) {
            out.writeString(item);
        }
        out.writeEndArray();
    }

    static List<RuleMetadata> read(JsonParser in) throws IOException {
        List<RuleMetadata> rules = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            rules.add(readRule(in));
        }
        return rules;
    }

    private static RuleMetadata readRule(JsonParser in) throws IOException {
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, Strength> controls = new LinkedHashMap<>();
        Map<String, LocalizedText> messages = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "controls" -> {
                    for (String id = in.nextFieldName(); id != null; id = in.nextFieldName()) {
                        controls.put(id, Strength.valueOf(in.nextTextValue()));
                    }
                }
                case "messages" -> {
                    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                        in.nextToken();
                        messages.put(key, text(readList(in)));
                    }
                }
                case "references", "types", "formats" -> lists.put(name, readList(in));
                case "title", "why", "remediation", "formatsReason" -> texts.put(name, text(readList(in)));
                default -> plain.put(name, in.getText());
            }
        }
        return new RuleMetadata(
                plain.get("id"),
                plain.get("class"),
                texts.get("title"),
                texts.get("why"),
                texts.get("remediation"),
                plain.get("terraform"),
                plain.get("cloudformation"),
                Severity.valueOf(plain.get("severity")),
                controls,
                lists.get("references"),
                lists.get("types"),
                lists.get("formats").stream().map(Format::valueOf).toList(),
                texts.get("formatsReason"),
                messages);
    }

    private static LocalizedText text(List<String> languages) {
        return new LocalizedText(languages.get(0), languages.get(1));
    }

    private static List<String> readList(JsonParser in) throws IOException {
        List<String> items = new ArrayList<>();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            items.add(in.getText());
        }
        return items;
    }
}
