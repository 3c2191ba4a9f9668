package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource made by hand. */
record TestResource(
        String address,
        String type,
        Format format,
        SourceRange at,
        Trilean exists,
        Value properties,
        Map<String, Suppression> suppressions,
        String scope,
        Map<String, String> names)
        implements Resource {
    static TestResource of(String address, String type, int line, Map<String, Value> properties) {
        SourceRange at = new SourceRange("main.tf", line, 1, line + 5);
        return new TestResource(
                address, type, Format.TERRAFORM, at, Trilean.TRUE, Value.map(properties, at), Map.of(), ".", Map.of());
    }

    TestResource suppressed(String rule, String reason) {
        Map<String, Suppression> all = new LinkedHashMap<>(suppressions);
        all.put(rule, new Suppression(rule, reason, SourceRange.at(at.file(), at.line() - 1)));
        return new TestResource(address, type, format, at, exists, properties, all, scope, names);
    }

    TestResource existing(Trilean existence) {
        return new TestResource(address, type, format, at, existence, properties, suppressions, scope, names);
    }

    TestResource within(String root) {
        return new TestResource(address, type, format, at, exists, properties, suppressions, root, names);
    }

    TestResource named(Map<String, String> code) {
        return new TestResource(address, type, format, at, exists, properties, suppressions, scope, code);
    }

    @Override
    public String nativeName(String path) {
        return names.getOrDefault(path, path);
    }

    @Override
    public String nativeType() {
        return type;
    }

    @Override
    public Value property(String path) {
        return properties.path(path);
    }

    @Override
    public Value nativeAttributes() {
        return properties;
    }

    @Override
    public List<String> parts() {
        return List.of();
    }
}
