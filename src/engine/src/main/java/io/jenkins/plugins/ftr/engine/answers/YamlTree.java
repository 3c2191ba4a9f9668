package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the node tree of one YAML 1.2 document from parser events. Iterative, so that nesting cannot exhaust the stack, and
 * bounded in depth, aliases and the size that aliases expand to. No object is ever constructed from a tag.
 */
final class YamlTree {
    /** The document cannot be read as YAML, or exceeds a limit. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        SyntaxException(int line, int column, String message) {
            super(message);
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /** More than any answers file needs: every control of every list with every field is below 20,000 nodes. */
    private static final long MAX_EXPANDED_NODES = 1_000_000;

    private final Messages messages;
    private final Limits limits;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<Anchor, YamlNode> anchors = new HashMap<>();
    private final Map<YamlNode, Long> sizes = new java.util.IdentityHashMap<>();
    private YamlNode root;
    private int documents;
    private int aliases;

    private YamlTree(Messages messages, Limits limits) {
        this.messages = messages;
        this.limits = limits;
    }

    private static final class Frame {
        final YamlNode node;
        final Anchor anchor;
        YamlNode key;
        long size = 1;

        Frame(YamlNode node, Anchor anchor) {
            this.node = node;
            this.anchor = anchor;
        }
    }

    /**
     * @param text the document
     * @return its root; empty when there is nothing but comments
     * @throws SyntaxException with place and sentence
     */
    static Optional<YamlNode> read(String text, Messages messages, Limits limits) throws SyntaxException {
        YamlTree tree = new YamlTree(messages, limits);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                tree.accept(event);
            }
        } catch (ReaderException e) {
            throw tree.badCharacter(text, e);
        } catch (MarkedYamlEngineException e) {
            throw tree.marked(text, e);
        } catch (YamlEngineException e) {
            throw new SyntaxException(1, 1, messages.get("yaml.syntax", e.getMessage()));
        }
        return Optional.ofNullable(tree.root);
    }

    private void accept(Event event) throws SyntaxException {
        switch (event.getEventId()) {
            case DocumentStart -> {
                documents++;
                if (documents > 1) {
                    throw at(event, messages.get("yaml.documents"));
                }
            }
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
                YamlNode node =
                        YamlNode.scalar(scalar.getValue(), plain, tag(scalar.getTag()), line(event), column(event));
                anchor(scalar, node);
                add(node, 1, event);
            }
            case SequenceStart -> open((CollectionStartEvent) event, YamlNode.Kind.LIST);
            case MappingStart -> open((CollectionStartEvent) event, YamlNode.Kind.MAP);
            case SequenceEnd, MappingEnd -> {
                Frame frame = open.pop();
                sizes.put(frame.node, frame.size);
                if (frame.anchor != null) {
                    anchors.put(frame.anchor, frame.node);
                }
                add(frame.node, frame.size, event);
            }
            case Alias -> alias((AliasEvent) event);
            default -> {
                // start and end of stream and document carry nothing
            }
        }
    }

    private void open(CollectionStartEvent event, YamlNode.Kind kind) throws SyntaxException {
        if (open.size() >= limits.nestingDepth()) {
            throw at(event, messages.get("yaml.depth", limits.nestingDepth()));
        }
        YamlNode node = YamlNode.collection(
                kind, tag(event.getTag().filter(tag -> !event.isImplicit())), line(event), column(event));
        open.push(new Frame(node, event.getAnchor().orElse(null)));
    }

    private void anchor(NodeEvent event, YamlNode node) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
    }

    private void alias(AliasEvent event) throws SyntaxException {
        aliases++;
        if (aliases > limits.yamlAliases()) {
            throw at(event, messages.get("yaml.aliases", limits.yamlAliases()));
        }
        YamlNode node = anchors.get(event.getAlias());
        if (node == null) {
            throw at(event, messages.get("yaml.alias", event.getAlias()));
        }
        add(node, sizes.getOrDefault(node, 1L), event);
    }

    private void add(YamlNode node, long size, Event event) throws SyntaxException {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
            return;
        }
        frame.size += size;
        if (frame.size > MAX_EXPANDED_NODES) {
            throw at(event, messages.get("yaml.bomb", MAX_EXPANDED_NODES));
        }
        if (frame.node.kind() == YamlNode.Kind.LIST) {
            frame.node.items().add(node);
        } else if (frame.key == null) {
            frame.key = node;
        } else {
            frame.node.entries().add(new YamlNode.Entry(frame.key, node));
            frame.key = null;
        }
    }

    /** Tags of the core schema change nothing here; everything else is reported where the node is used. */
    private static String tag(Optional<String> tag) {
        return tag.filter(name -> !"!".equals(name) && !"tag:yaml.org,2002:str".equals(name))
                .orElse("");
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    private static SyntaxException at(Event event, String message) {
        return new SyntaxException(line(event), column(event), message);
    }

    private SyntaxException marked(String text, MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        String written = lineOf(text, line);
        String indentation =
                written.substring(0, written.length() - written.stripLeading().length());
        if (indentation.indexOf('\t') >= 0) {
            return new SyntaxException(line, indentation.indexOf('\t') + 1, messages.get("yaml.tab"));
        }
        List<String> parts = new ArrayList<>();
        if (e.getContext() != null && !e.getContext().isBlank()) {
            parts.add(e.getContext().strip());
        }
        if (e.getProblem() != null && !e.getProblem().isBlank()) {
            parts.add(e.getProblem().strip());
        }
        return new SyntaxException(line, column, messages.get("yaml.syntax", String.join(", ", parts)));
    }

    private SyntaxException badCharacter(String text, ReaderException e) {
        int line = 1;
        int column = 1;
        int offset = 0;
        while (offset < text.length()) {
            int character = text.codePointAt(offset);
            if (character == e.getCodePoint()) {
                break;
            }
            offset += Character.charCount(character);
            column++;
            if (character == '\n') {
                line++;
                column = 1;
            }
        }
        return new SyntaxException(
                line, column, messages.get("yaml.character", String.format("U+%04X", e.getCodePoint())));
    }

    private static String lineOf(String text, int number) {
        return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
    }
}
