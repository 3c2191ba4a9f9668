package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds native resources as a reader of Terraform would, one line per attribute. */
final class NativeCode {
    private final List<NativeResource> resources = new ArrayList<>();
    private int line = 1;

    NativeCode add(String address, Object... attributes) {
        return add(Trilean.TRUE, address, attributes);
    }

    NativeCode add(Trilean exists, String address, Object... attributes) {
        String last = Addressing.withoutKeys(address);
        String[] steps = last.split("\\.");
        SourceRange at = SourceRange.at("main.tf", line++);
        resources.add(new NativeResource(
                ".",
                address,
                steps[steps.length - 2],
                Format.TERRAFORM,
                at,
                exists,
                map(at, attributes),
                Map.of(),
                ""));
        return this;
    }

    /** A block: a list of one map. */
    Value block(Object... attributes) {
        SourceRange at = SourceRange.at("main.tf", line++);
        return Value.list(List.of(map(at, attributes)), at);
    }

    Value list(Object... items) {
        SourceRange at = SourceRange.at("main.tf", line++);
        return Value.list(Arrays.stream(items).map(item -> value(item, at)).toList(), at);
    }

    /** A reference to another resource's attribute. */
    Value ref(String address, String attribute) {
        SourceRange at = SourceRange.at("main.tf", line++);
        return Value.unknown(Notice.verbatim("known only after apply"), at)
                .withReferences(List.of(new Reference(".#" + address, attribute)));
    }

    Value unknown(String reason) {
        return Value.unknown(Notice.verbatim(reason), SourceRange.at("main.tf", line++));
    }

    private Value map(SourceRange at, Object... attributes) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            entries.put((String) attributes[i], value(attributes[i + 1], SourceRange.at("main.tf", line++)));
        }
        return Value.map(entries, at);
    }

    private static Value value(Object content, SourceRange at) {
        if (content instanceof Value value) {
            return value;
        }
        if (content instanceof Boolean bool) {
            return Value.bool(bool, at);
        }
        return content instanceof Integer number ? Value.number(number, at) : Value.text((String) content, at);
    }

    List<NativeResource> resources() {
        return resources;
    }

    /** Addresses without keys. */
    private static final class Addressing {
        static String withoutKeys(String address) {
            return address.replaceAll("\\[[^]]*]", "");
        }
    }
}
