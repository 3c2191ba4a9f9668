package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON documents written as text, also where pieces of the text are unknown. */
final class DocumentText {
    /** Stands for an unknown piece; from the private use area, so that no policy holds it. */
    private static final char UNKNOWN_PIECE = '\uE0F0';

    private final Value text;
    private final boolean multiLine;

    private DocumentText(Value text, boolean multiLine) {
        this.text = text;
        this.multiLine = multiLine;
    }

    /**
     * The document that a text encodes, as a map or list; anything else, and what is no JSON, is returned as it is. The
     * result keeps the references, origin and sensitivity of the text.
     */
    static Value parse(Value text) {
        if (text.document().isPresent()) {
            return keep(text, text.document().get());
        }
        String content;
        if (text.kind() == Value.Kind.TEXT) {
            content = text.asText().orElse("");
        } else if (text.isUnknown() && !text.pieces().isEmpty()) {
            StringBuilder joined = new StringBuilder();
            text.pieces().forEach(piece -> joined.append(piece == null ? String.valueOf(UNKNOWN_PIECE) : piece));
            content = joined.toString();
        } else {
            return text;
        }
        String stripped = content.stripLeading();
        if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
            return text;
        }
        try {
            Node root = JsonDocuments.read(text.at().file(), content, Limits.DEFAULT)
                    .root();
            // A heredoc or block text begins on the line below its mark and takes as many lines as its content.
            boolean lines = text.at().endLine() - text.at().line() >= root.endLine();
            return keep(text, new DocumentText(text, lines).value(root));
        } catch (DocumentException e) {
            return text.isUnknown() ? text.withoutPieces() : text;
        }
    }

    private static Value keep(Value text, Value document) {
        List<io.jenkins.plugins.ftr.engine.infrastructure.Reference> references = new ArrayList<>(text.references());
        references.addAll(document.references());
        return document.withOrigin(text.origin())
                .withSensitive(text.isSensitive() || document.isSensitive())
                .withReferences(references.stream().distinct().toList());
    }

    private SourceRange at(Node node) {
        if (!multiLine) {
            return text.at();
        }
        int line = text.at().line();
        return new SourceRange(text.at().file(), line + node.line(), node.column(), line + node.endLine());
    }

    private Value value(Node node) {
        SourceRange at = at(node);
        return switch (node.kind()) {
            case NULL -> Value.nullAt(at);
            case BOOL -> Value.bool(node.bool(), at);
            case NUMBER -> Value.number(node.number(), at);
            case TEXT -> text(node.text(), at);
            case LIST -> Value.list(node.items().stream().map(this::value).toList(), at);
            case MAP -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                node.entries().forEach((key, entry) -> entries.put(key, value(entry.value())));
                yield Value.map(entries, at);
            }
        };
    }

    private Value text(String content, SourceRange at) {
        int gap = content.indexOf(UNKNOWN_PIECE);
        if (gap < 0) {
            return Value.text(content, at);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (gap >= 0) {
            if (gap > from) {
                pieces.add(content.substring(from, gap));
            }
            pieces.add(null);
            from = gap + 1;
            gap = content.indexOf(UNKNOWN_PIECE, from);
        }
        if (from < content.length()) {
            pieces.add(content.substring(from));
        }
        Value value =
                pieces.size() == 1 ? Value.unknown(text.reason(), at) : Value.unknownText(text.reason(), pieces, at);
        return value.withReferences(text.references());
    }
}
