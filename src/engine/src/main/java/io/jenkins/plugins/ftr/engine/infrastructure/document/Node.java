package io.jenkins.plugins.ftr.engine.infrastructure.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A node of a YAML or JSON document with its place. Immutable; nodes may be shared within a document (YAML aliases), never
 * cyclic. Explicit tags are kept, because CloudFormation writes its functions as tags.
 */
public final class Node {
    /** What a node holds. */
    public enum Kind {
        NULL,
        BOOL,
        NUMBER,
        TEXT,
        LIST,
        MAP
    }

    private final Kind kind;
    private final String tag;
    private final String text;
    private final Object data;
    private final int line;
    private final int column;
    private final int endLine;
    private final long weight;

    private Node(Kind kind, String tag, String text, Object data, int line, int column, int endLine, long weight) {
        this.kind = kind;
        this.tag = tag;
        this.text = text;
        this.data = data;
        this.line = line;
        this.column = column;
        this.endLine = Math.max(line, endLine);
        this.weight = weight;
    }

    static Node scalar(Kind kind, String tag, String text, Object data, int line, int column, int endLine) {
        return new Node(kind, tag, text, data, line, column, endLine, 1);
    }

    /** A text node that nobody wrote as such, e.g. the result of a substitution, at the place of another node. */
    public static Node text(String text, Node place) {
        return new Node(Kind.TEXT, "", text, null, place.line, place.column, place.endLine, 1);
    }

    /** As {@link #text(String, Node)}, with a tag. */
    public static Node text(String text, String tag, Node place) {
        return new Node(Kind.TEXT, tag, text, null, place.line, place.column, place.endLine, 1);
    }

    /** The same node without its tag. */
    public Node withoutTag() {
        return tag.isEmpty() ? this : new Node(kind, "", text, data, line, column, endLine, weight);
    }

    /** A list node at the place of another node, which gives its tag too. */
    public static Node list(List<Node> items, Node place) {
        return list(place.tag, items, place.line, place.column, place.endLine);
    }

    /** A map node at the place of another node, which gives its tag too. */
    public static Node map(Map<String, Entry> entries, Node place) {
        return map(place.tag, entries, place.line, place.column, place.endLine);
    }

    static Node list(String tag, List<Node> items, int line, int column, int endLine) {
        long weight = 1;
        for (Node item : items) {
            weight = saturatedSum(weight, item.weight);
        }
        return new Node(Kind.LIST, tag, "", items, line, column, endLine, weight);
    }

    static Node map(String tag, Map<String, Entry> entries, int line, int column, int endLine) {
        long weight = 1;
        for (Entry entry : entries.values()) {
            weight = saturatedSum(weight, entry.value().weight);
        }
        return new Node(Kind.MAP, tag, "", entries, line, column, endLine, weight);
    }

    private static long saturatedSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isMap() {
        return kind == Kind.MAP;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    public boolean isScalar() {
        return kind != Kind.MAP && kind != Kind.LIST;
    }

    /** The explicit local tag without its exclamation mark, e.g. {@code Ref}; empty when none is written. */
    public String tag() {
        return tag;
    }

    /** A scalar as it is written, without quotes; empty for lists and maps. */
    public String text() {
        return text;
    }

    /** The truth value of a {@link Kind#BOOL} node. */
    public boolean bool() {
        return Boolean.TRUE.equals(data);
    }

    /** The number of a {@link Kind#NUMBER} node. */
    public BigDecimal number() {
        return data instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    /** Items of a list; empty for other kinds. */
    @SuppressWarnings("unchecked")
    public List<Node> items() {
        return kind == Kind.LIST ? (List<Node>) data : List.of();
    }

    /** Entries of a map in written order; empty for other kinds. */
    @SuppressWarnings("unchecked")
    public Map<String, Entry> entries() {
        return kind == Kind.MAP ? (Map<String, Entry>) data : Map.of();
    }

    /** The value behind a key of a map, {@code null} when there is none. */
    public Node get(String key) {
        Entry entry = entries().get(key);
        return entry == null ? null : entry.value();
    }

    /** The scalar text behind a key of a map, {@code null} when there is none or it is a list, a map or null. */
    public String getText(String key) {
        Node value = get(key);
        return value == null || !value.isScalar() || value.kind == Kind.NULL ? null : value.text;
    }

    /** First line, from 1. */
    public int line() {
        return line;
    }

    /** First column, from 1. */
    public int column() {
        return column;
    }

    /** Last line that holds a part of this node. */
    public int endLine() {
        return endLine;
    }

    /** How many nodes this one expands to when aliases are followed. */
    public long weight() {
        return weight;
    }

    @Override
    public String toString() {
        return (tag.isEmpty() ? "" : "!" + tag + " ")
                + switch (kind) {
                    case MAP -> entries().toString();
                    case LIST -> items().toString();
                    default -> text;
                };
    }

    /**
     * A key of a map with its value.
     *
     * @param key the key as text
     * @param line line of the key, from 1
     * @param column column of the key, from 1
     * @param value the value
     */
    public record Entry(String key, int line, int column, Node value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
