package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text put together from known and unknown parts, keeping references, sensitivity and where a single part came from. */
final class TextParts {
    /** Literal pieces, {@code null} for unknown ones; neighbours are joined. */
    private final List<String> pieces = new ArrayList<>();

    private final Budget budget;
    private final Set<Reference> references = new LinkedHashSet<>();
    private Notice reason;
    private boolean sensitive;
    private Origin origin = Origin.LITERAL;

    /** @param budget what the text that is put in may cost, one step per character */
    TextParts(Budget budget) {
        this.budget = budget;
    }

    void literal(String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) != null) {
            pieces.set(last, pieces.get(last) + text);
        } else {
            pieces.add(text);
        }
    }

    void value(Value value) {
        references.addAll(value.references());
        sensitive |= value.isSensitive();
        if (origin == Origin.LITERAL) {
            origin = value.origin();
        }
        Optional<String> text = value.asText();
        int size = text.map(String::length).orElse(0);
        for (String piece : value.pieces()) {
            size += piece == null ? 0 : piece.length();
        }
        if (!budget.take(size)) {
            reason = reason == null ? TemplateNotice.STEPS_SPENT : reason;
            unknownPiece();
        } else if (text.isPresent()) {
            literal(text.get());
        } else if (value.isUnknown() && !value.pieces().isEmpty()) {
            reason = reason == null ? value.reason() : reason;
            for (String piece : value.pieces()) {
                if (piece == null) {
                    unknownPiece();
                } else {
                    literal(piece);
                }
            }
        } else if (!value.isAbsent()) {
            reason = reason == null ? value.isUnknown() ? value.reason() : TemplateNotice.NO_TEXT : reason;
            unknownPiece();
        }
    }

    private void unknownPiece() {
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1) != null) {
            pieces.add(null);
        }
    }

    Value build(SourceRange at) {
        Value value;
        if (reason == null) {
            value = Value.text(pieces.isEmpty() ? "" : pieces.get(0), at);
        } else if (pieces.size() == 1) {
            value = Value.unknown(reason, at);
        } else {
            value = Value.unknownText(reason, pieces, at);
        }
        return value.withOrigin(origin).withSensitive(sensitive).withReferences(references);
    }
}
