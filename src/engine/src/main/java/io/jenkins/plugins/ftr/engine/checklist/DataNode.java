package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;

/**
 * A value of a JSON or YAML file with its place. Scalars keep the text as written, so that {@code version: 2026.10} stays
 * what it is.
 *
 * @param kind what it is
 * @param text the text of a scalar, else empty
 * @param entries the entries of an object in written order, else empty
 * @param items the items of a list, else empty
 * @param at where it begins
 */
record DataNode(Kind kind, String text, List<Entry> entries, List<DataNode> items, SourceRange at) {
    enum Kind {
        SCALAR,
        NULL,
        LIST,
        OBJECT
    }

    /**
     * @param key name
     * @param at where the name stands
     * @param value what it is set to
     */
    record Entry(String key, SourceRange at, DataNode value) {}

    static DataNode scalar(String text, SourceRange at) {
        return new DataNode(Kind.SCALAR, text, List.of(), List.of(), at);
    }

    static DataNode nothing(SourceRange at) {
        return new DataNode(Kind.NULL, "", List.of(), List.of(), at);
    }

    static DataNode list(List<DataNode> items, SourceRange at) {
        return new DataNode(Kind.LIST, "", List.of(), items, at);
    }

    static DataNode object(List<Entry> entries, SourceRange at) {
        return new DataNode(Kind.OBJECT, "", entries, List.of(), at);
    }

    /** The value of a key, {@code null} when the key is absent or its value is null. */
    DataNode get(String key) {
        for (Entry entry : entries) {
            if (entry.key.equals(key)) {
                return entry.value.kind == Kind.NULL ? null : entry.value;
            }
        }
        return null;
    }

    boolean has(String key) {
        return get(key) != null;
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isScalar() {
        return kind == Kind.SCALAR;
    }
}
