package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Composes the node graph of YAML files from parser events, keeping positions, tags, anchors and merge keys. Bounded: by
 * depth, by the nodes that aliases expand to, and by time. Duplicate keys and non-scalar keys are warnings, not deaths.
 */
public final class YamlDocuments {
    /** Nodes that the aliases of one document may expand to. */
    private static final long MAX_EXPANDED_NODES = 1_000_000;

    private static final int TIME_CHECK_EVERY = 4096;
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final String file;
    private final Limits limits;
    private final List<ParseError> warnings = new ArrayList<>();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Node root;
    private int collectionAliases;

    private YamlDocuments(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * All documents of a file.
     *
     * @param file relative path, for places
     * @param text the content
     * @throws DocumentException when it is not valid YAML or exceeds a limit
     */
    public static List<Document> read(String file, String text, Limits limits) throws DocumentException {
        List<Document> documents = new ArrayList<>();
        YamlDocuments composer = new YamlDocuments(file, limits);
        long deadline = System.nanoTime() + limits.fileTime().toNanos();
        int count = 0;
        try {
            for (Event event : new Parse(settings(text, false)).parseString(text)) {
                if (++count % TIME_CHECK_EVERY == 0 && System.nanoTime() - deadline > 0) {
                    throw new DocumentException(
                            SourceRange.at(file, line(event.getStartMark())),
                            DocumentNotice.TOO_SLOW.with(limits.fileTime().toSeconds()));
                }
                composer.accept(event);
                if (event.getEventId() == Event.ID.DocumentEnd) {
                    if (composer.root != null) {
                        documents.add(new Document(composer.root, composer.warnings));
                    }
                    composer = new YamlDocuments(file, limits);
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw new DocumentException(place(file, e.getProblemMark()), DocumentNotice.INVALID_YAML.with(sentence(e)));
        } catch (YamlEngineException e) {
            throw new DocumentException(
                    SourceRange.at(file, 1), DocumentNotice.INVALID_YAML.with(detail(firstLine(e.getMessage()))));
        }
        return documents;
    }

    /**
     * The comments of a file with their places; empty when the file is not valid YAML.
     *
     * @param file relative path, for places
     * @param text the content
     */
    public static List<Comment> comments(String file, String text) {
        List<Comment> comments = new ArrayList<>();
        try {
            for (Event event : new Parse(settings(text, true)).parseString(text)) {
                if (event instanceof CommentEvent comment && !comment.getValue().isEmpty()) {
                    comments.add(new Comment(comment.getValue().strip(), place(file, event.getStartMark())));
                }
            }
        } catch (YamlEngineException e) {
            return List.of();
        }
        return comments;
    }

    /**
     * A comment.
     *
     * @param text without the number sign
     * @param at its place
     */
    public record Comment(String text, SourceRange at) {}

    private static LoadSettings settings(String text, boolean comments) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(comments)
                .setCodePointLimit(Math.max(1, text.length()) + 1)
                .build();
    }

    private void accept(Event event) throws DocumentException {
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                add(anchored(scalar, scalar(scalar)));
            }
            case Alias -> add(alias((AliasEvent) event));
            case MappingStart, SequenceStart -> {
                if (open.size() >= limits.nestingDepth()) {
                    throw new DocumentException(
                            place(file, event.getStartMark()), DocumentNotice.TOO_DEEP.with(limits.nestingDepth()));
                }
                CollectionStartEvent start = (CollectionStartEvent) event;
                open.push(new Open(start, event.getEventId() == Event.ID.MappingStart));
            }
            case MappingEnd, SequenceEnd -> {
                Open done = open.pop();
                Node node = done.close(event);
                if (node.weight() > MAX_EXPANDED_NODES && collectionAliases > 0) {
                    throw new DocumentException(
                            SourceRange.at(file, node.line()), DocumentNotice.ALIASES_EXPAND.with(MAX_EXPANDED_NODES));
                }
                add(anchored(done.start, node));
            }
            default -> {
                // stream and document markers
            }
        }
    }

    private Node anchored(NodeEvent event, Node node) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return node;
    }

    private Node alias(AliasEvent event) throws DocumentException {
        Node node = anchors.get(event.getAlias());
        if (node == null) {
            throw new DocumentException(
                    place(file, event.getStartMark()), DocumentNotice.ALIAS_WITHOUT_ANCHOR.with(event.getAlias()));
        }
        if (!node.isScalar() && ++collectionAliases > limits.yamlAliases()) {
            throw new DocumentException(
                    place(file, event.getStartMark()), DocumentNotice.TOO_MANY_ALIASES.with(limits.yamlAliases()));
        }
        return node;
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }

    private static Node scalar(ScalarEvent event) {
        int line = line(event.getStartMark());
        int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
        Mark end = event.getEndMark().orElse(null);
        int endLine = end == null
                ? line
                : end.getColumn() == 0 && end.getLine() + 1 > line ? end.getLine() : end.getLine() + 1;
        String text = event.getValue();
        String tag = event.getTag().orElse("");
        if (tag.startsWith(STANDARD_TAG)) {
            String name = tag.substring(STANDARD_TAG.length());
            return "str".equals(name) || "binary".equals(name) || "timestamp".equals(name)
                    ? Node.scalar(Node.Kind.TEXT, "", text, null, line, column, endLine)
                    : Scalars.plain(text, line, column, endLine);
        }
        String local = local(tag);
        if (!local.isEmpty()) {
            return Node.scalar(Node.Kind.TEXT, local, text, null, line, column, endLine);
        }
        return event.isPlain() && tag.isEmpty()
                ? Scalars.plain(text, line, column, endLine)
                : Node.scalar(Node.Kind.TEXT, "", text, null, line, column, endLine);
    }

    private static String local(String tag) {
        if (tag.startsWith(STANDARD_TAG) || "!".equals(tag)) {
            return "";
        }
        return tag.startsWith("!") ? tag.substring(1) : tag;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(value -> value.getLine() + 1).orElse(0);
    }

    private static SourceRange place(String file, Optional<Mark> mark) {
        return mark.map(value -> new SourceRange(file, value.getLine() + 1, value.getColumn() + 1, value.getLine() + 1))
                .orElse(SourceRange.at(file, 1));
    }

    private static Notice sentence(MarkedYamlEngineException e) {
        String problem = firstLine(e.getProblem() == null ? e.getMessage() : e.getProblem());
        String context = e.getContext() == null ? "" : " " + firstLine(e.getContext());
        return detail(problem + context);
    }

    private static Notice detail(String text) {
        return text.isEmpty() ? DocumentNotice.NO_DETAIL : Notice.verbatim(text);
    }

    private static String firstLine(String text) {
        String line = text == null ? "" : text.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** A collection whose end has not come yet. */
    private final class Open {
        private final CollectionStartEvent start;
        private final boolean mapping;
        private final List<Node> items = new ArrayList<>();
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private final List<Node> merged = new ArrayList<>();
        private Node key;
        private int lastLine;

        Open(CollectionStartEvent start, boolean mapping) {
            this.start = start;
            this.mapping = mapping;
        }

        void add(Node node) {
            if (!mapping) {
                items.add(node);
                extend(node);
            } else if (key == null) {
                key = node;
                extend(node);
            } else {
                put(key, node);
                extend(node);
                key = null;
            }
        }

        private void extend(Node node) {
            // An aliased node stands elsewhere: it does not stretch this one.
            if (node.line() >= line(start.getStartMark())) {
                lastLine = Math.max(lastLine, node.endLine());
            }
        }

        private void put(Node name, Node value) {
            if (!name.isScalar()) {
                warnings.add(new ParseError(SourceRange.at(file, name.line()), DocumentNotice.KEY_IS_COLLECTION));
                return;
            }
            if ("<<".equals(name.text())
                    && (value.isMap() || value.isList())
                    && value.tag().isEmpty()) {
                merged.add(value);
                return;
            }
            Node.Entry before =
                    entries.put(name.text(), new Node.Entry(name.text(), name.line(), name.column(), value));
            if (before != null) {
                warnings.add(new ParseError(
                        new SourceRange(file, name.line(), name.column(), name.line()),
                        DocumentNotice.KEY_TWICE.with(name.text(), before.line())));
            }
        }

        Node close(Event end) {
            int line = line(start.getStartMark());
            int column = start.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
            int endLine = start.isFlow() ? line(end.getEndMark()) : Math.max(line, lastLine);
            String tag = local(start.getTag().orElse(""));
            for (Node source : merged) {
                for (Node map : source.isList() ? source.items() : List.of(source)) {
                    map.entries().forEach(entries::putIfAbsent);
                }
            }
            return mapping
                    ? Node.map(tag, entries, line, column, endLine)
                    : Node.list(tag, items, line, column, endLine);
        }
    }
}
