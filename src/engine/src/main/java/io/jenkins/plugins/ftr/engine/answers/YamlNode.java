package io.jenkins.plugins.ftr.engine.answers;

import java.util.ArrayList;
import java.util.List;

/** A node of a YAML document with its place. Scalars keep the text as written, so that nothing is guessed into a type. */
final class YamlNode {
    enum Kind {
        SCALAR,
        LIST,
        MAP
    }

    /** A key with its value; keys may be any node, only scalars are ever accepted. */
    record Entry(YamlNode key, YamlNode value) {}

    private static final int SHOWN = 60;

    private final Kind kind;
    private final String text;
    private final boolean plain;
    private final String tag;
    private final int line;
    private final int column;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private YamlNode(Kind kind, String text, boolean plain, String tag, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.plain = plain;
        this.tag = tag;
        this.line = line;
        this.column = column;
    }

    static YamlNode scalar(String text, boolean plain, String tag, int line, int column) {
        return new YamlNode(Kind.SCALAR, text, plain, tag, line, column);
    }

    static YamlNode collection(Kind kind, String tag, int line, int column) {
        return new YamlNode(kind, "", false, tag, line, column);
    }

    Kind kind() {
        return kind;
    }

    /** The text of a scalar; empty for other kinds. */
    String text() {
        return text;
    }

    /** An explicit tag such as {@code !!python/object}, else empty. */
    String tag() {
        return tag;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<YamlNode> items() {
        return items;
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isScalar() {
        return kind == Kind.SCALAR;
    }

    /** Nothing, or one of the spellings of null of the YAML 1.2 core schema. */
    boolean isNull() {
        return plain
                && (text.isEmpty()
                        || "~".equals(text)
                        || "null".equals(text)
                        || "Null".equals(text)
                        || "NULL".equals(text));
    }

    /** One of the spellings of true of the core schema. {@code Yes} is none: it is text in YAML 1.2. */
    boolean isTrue() {
        return plain && ("true".equals(text) || "True".equals(text) || "TRUE".equals(text));
    }

    /** One of the spellings of false of the core schema. */
    boolean isFalse() {
        return plain && ("false".equals(text) || "False".equals(text) || "FALSE".equals(text));
    }

    /** The text in a form fit for a message: on one line, cut when long. */
    String shown() {
        String line = text.replace('\n', ' ').replace('\r', ' ').strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
