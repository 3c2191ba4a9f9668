package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts text together of known and unknown pieces. */
final class TextBuilder {
    private static final int MAX_LENGTH = 4 << 20;

    private final SourceRange at;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder known = new StringBuilder();
    private final Set<Reference> references = new LinkedHashSet<>();
    /** In an outline: what the text is made of. */
    private final List<Datum> causes = new ArrayList<>(0);

    private Notice reason;
    private boolean sensitive;

    TextBuilder(SourceRange at) {
        this.at = at;
    }

    void append(String text) {
        if (known.length() + (long) text.length() > MAX_LENGTH) {
            throw new EvalException(EvalNotice.TEXT_TOO_LONG.with(MAX_LENGTH), at);
        }
        known.append(text);
    }

    /** The text gets sensitive when what decided over it is. */
    void mark(Datum cause) {
        sensitive |= cause.isSensitive();
    }

    void append(Datum value) {
        if (value.isNull()) {
            throw new EvalException(EvalNotice.NULL_IN_TEMPLATE, value.at().isKnown() ? value.at() : at);
        }
        if (OutlineCode.is(at)) {
            causes.add(value);
        }
        Datum text = Conversion.to(Type.STRING, value);
        references.addAll(value.references());
        sensitive |= value.isSensitive();
        if (!text.isUnknown()) {
            append(text.text());
            return;
        }
        references.addAll(text.allReferences());
        reason = reason == null ? text.reason() : reason;
        if (text.pieces().isEmpty()) {
            unknownPiece();
            return;
        }
        for (String piece : text.pieces()) {
            if (piece == null) {
                unknownPiece();
            } else {
                append(piece);
            }
        }
    }

    private void unknownPiece() {
        flush();
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1) != null) {
            pieces.add(null);
        }
    }

    private void flush() {
        if (known.length() > 0) {
            pieces.add(known.toString());
            known.setLength(0);
        }
    }

    Datum build() {
        Datum result;
        if (reason == null) {
            result = Datum.text(known.toString(), at).withReferences(references);
        } else {
            flush();
            result = Datum.unknownText(reason, pieces, at, references);
        }
        return OutlineCode.decided(result.withSensitive(sensitive), causes);
    }
}
