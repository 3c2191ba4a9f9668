package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.SuppressionComment;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Document;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration</a> into the same tree
 * as the native syntax. Which objects are blocks is known for the language's own blocks; inside resources, where the
 * provider decides, an object stays an argument, which readers of the values cannot tell from a block.
 */
public final class JsonConfig {
    private static final Map<String, Integer> LABELS = Map.ofEntries(
            Map.entry("resource", 2),
            Map.entry("data", 2),
            Map.entry("ephemeral", 2),
            Map.entry("provider", 1),
            Map.entry("variable", 1),
            Map.entry("output", 1),
            Map.entry("module", 1),
            Map.entry("check", 1),
            Map.entry("locals", 0),
            Map.entry("terraform", 0),
            Map.entry("moved", 0),
            Map.entry("import", 0),
            Map.entry("removed", 0));
    private static final Map<String, Integer> NESTED = Map.of(
            "lifecycle", 0,
            "provisioner", 1,
            "connection", 0,
            "dynamic", 1,
            "validation", 0,
            "precondition", 0,
            "postcondition", 0);
    /** Blocks that only one kind of block has. */
    private static final Map<String, Map<String, Integer>> SPECIAL = Map.of(
            "dynamic", Map.of("content", 0), "terraform", Map.of("required_providers", 0, "backend", 1, "cloud", 0));

    private final String file;
    private final Limits limits;
    private final List<ParseError> errors = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    private JsonConfig(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Parses a {@code .tf.json} file; faults become errors of the file. */
    public static HclFile parse(String file, String text, Limits limits) {
        JsonConfig config = new JsonConfig(file, limits);
        try {
            Document document = JsonDocuments.read(file, text, limits);
            config.errors.addAll(document.warnings());
            List<Block> blocks = new ArrayList<>();
            config.root(document.root(), blocks);
            return new HclFile(file, new Body(Map.of(), blocks), config.errors, config.comments, new BitSet());
        } catch (DocumentException e) {
            return HclFile.unreadable(file, e.toParseError());
        }
    }

    /** Parses a {@code .tfvars.json} file: all values are literal. */
    public static HclFile parseVariables(String file, String text, Limits limits) {
        JsonConfig config = new JsonConfig(file, limits);
        try {
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            Node root = JsonDocuments.read(file, text, limits).root();
            root.entries().forEach((name, entry) -> attributes.put(name, config.attribute(entry, true)));
            return new HclFile(file, new Body(attributes, List.of()), List.of(), List.of(), new BitSet());
        } catch (DocumentException e) {
            return HclFile.unreadable(file, e.toParseError());
        }
    }

    private SourceRange at(Node node) {
        return new SourceRange(file, node.line(), node.column(), node.endLine());
    }

    private SourceRange at(Node.Entry entry) {
        return new SourceRange(file, entry.line(), entry.column(), entry.value().endLine());
    }

    private void root(Node root, List<Block> blocks) {
        if (root.isList()) {
            root.items().forEach(item -> root(item, blocks));
            return;
        }
        if (!root.isMap()) {
            errors.add(new ParseError(at(root), HclNotice.SENTENCE.with(HclNotice.SINGLE_VALUE)));
        }
        for (Node.Entry entry : root.entries().values()) {
            Integer labels = LABELS.get(entry.key());
            if (labels != null) {
                blocks(entry.key(), labels, List.of(), entry, blocks);
            } else if (!entry.key().equals("//")) {
                errors.add(
                        new ParseError(at(entry), HclNotice.SENTENCE.with(HclNotice.UNKNOWN_BLOCK.with(entry.key()))));
            }
        }
    }

    private void blocks(String type, int labels, List<String> found, Node.Entry entry, List<Block> into) {
        Node node = entry.value();
        if (node.isList()) {
            for (Node item : node.items()) {
                Node.Entry one = new Node.Entry(entry.key(), item.line(), item.column(), item);
                blocks(type, labels, found, one, into);
            }
        } else if (!node.isMap()) {
            if (node.kind() != Node.Kind.NULL) {
                errors.add(new ParseError(at(entry), HclNotice.SENTENCE.with(HclNotice.SINGLE_VALUE_OF.with(type))));
            }
        } else if (labels == 0) {
            into.add(new Block(type, found, body(type, node), at(entry)));
        } else {
            for (Node.Entry child : node.entries().values()) {
                if (!child.key().equals("//")) {
                    List<String> longer = new ArrayList<>(found);
                    longer.add(child.key());
                    blocks(type, labels - 1, List.copyOf(longer), child, into);
                }
            }
        }
    }

    private Body body(String type, Node node) {
        boolean literal = type.equals("variable") || type.equals("lifecycle");
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (Node.Entry entry : node.entries().values()) {
            String name = entry.key();
            Integer labels = SPECIAL.getOrDefault(type, Map.of()).getOrDefault(name, NESTED.get(name));
            if (name.equals("//")) {
                comment(entry);
            } else if (labels != null && !entry.value().isScalar() && !type.equals("locals")) {
                blocks(name, labels, List.of(), entry, blocks);
            } else if (type.equals("variable") && name.equals("type")) {
                typeConstraint(entry, attributes);
            } else {
                attributes.put(name, attribute(entry, literal));
            }
        }
        return new Body(attributes, blocks);
    }

    private void comment(Node.Entry entry) {
        if (entry.value().isScalar()) {
            SuppressionComment.parse(entry.value().text(), at(entry))
                    .ifPresent(found -> comments.add(new Comment(found, true)));
        }
    }

    private void typeConstraint(Node.Entry entry, Map<String, Attribute> attributes) {
        try {
            Expression type = HclParser.expression(entry.value().text(), at(entry), limits);
            attributes.put(entry.key(), new Attribute(entry.key(), type, at(entry)));
        } catch (HclSyntaxException e) {
            errors.add(new ParseError(at(entry), e.notice()));
        }
    }

    private Attribute attribute(Node.Entry entry, boolean literal) {
        return new Attribute(entry.key(), expression(entry.value(), literal), at(entry));
    }

    private Expression expression(Node node, boolean literal) {
        SourceRange at = at(node);
        return switch (node.kind()) {
            case NULL -> new Expression.Literal(null, at);
            case BOOL -> new Expression.Literal(node.bool(), at);
            case NUMBER -> new Expression.Literal(node.number(), at);
            case TEXT -> text(node.text(), at, literal);
            case LIST -> {
                List<Expression> items = new ArrayList<>(node.items().size());
                node.items().forEach(item -> items.add(expression(item, literal)));
                yield new Expression.Tuple(List.copyOf(items), at);
            }
            case MAP -> {
                List<Expression.Entry> entries = new ArrayList<>(node.entries().size());
                for (Node.Entry entry : node.entries().values()) {
                    SourceRange key = new SourceRange(file, entry.line(), entry.column(), entry.line());
                    entries.add(
                            new Expression.Entry(text(entry.key(), key, literal), expression(entry.value(), literal)));
                }
                yield new Expression.ObjectOf(List.copyOf(entries), at);
            }
        };
    }

    private Expression text(String text, SourceRange at, boolean literal) {
        if (literal || text.indexOf('{') < 0) {
            return new Expression.Literal(text, at);
        }
        try {
            return HclParser.template(text, at, limits);
        } catch (HclSyntaxException e) {
            errors.add(new ParseError(at, e.notice()));
            return new Expression.Literal(text, at);
        }
    }
}
