package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Function {@code replace} with a plain text to search for, also in text that is known in part and in text that encodes a
 * document, whose structure stays known.
 */
final class TextReplacement {
    private final String search;
    private final Datum by;
    private final SourceRange at;

    TextReplacement(String search, Datum by, SourceRange at) {
        this.search = search;
        this.by = by;
        this.at = at;
    }

    /**
     * The text with every occurrence replaced.
     *
     * @throws UnknownSignal when nothing can be said of the result
     */
    Datum in(Datum text) {
        if (text.document() != null && isWord()) {
            Datum document = document(text.document());
            if (document != null) {
                return JsonCodec.text(document, at).withReferences(references(text));
            }
        }
        if (!text.isUnknown()) {
            return replaced(List.of(Conversion.to(Type.STRING, text).text()), text);
        }
        if (search.isEmpty() || text.pieces().isEmpty() || !isContainedInPieces(text.pieces())) {
            throw new UnknownSignal(text);
        }
        return replaced(text.pieces(), text);
    }

    private Set<Reference> references(Datum text) {
        Set<Reference> all = new LinkedHashSet<>(text.references());
        all.addAll(by.references());
        return all;
    }

    private Datum replaced(List<String> pieces, Datum text) {
        TextBuilder out = new TextBuilder(at);
        for (String piece : pieces) {
            if (piece == null) {
                out.append(Datum.unknown(text.reason(), at, text.allReferences()));
            } else {
                append(piece, out);
            }
        }
        out.mark(text);
        return out.build();
    }

    private void append(String piece, TextBuilder out) {
        if (search.isEmpty()) {
            out.append(by);
            piece.codePoints().forEach(c -> {
                out.append(new String(Character.toChars(c)));
                out.append(by);
            });
            return;
        }
        int from = 0;
        for (int hit = piece.indexOf(search); hit >= 0; hit = piece.indexOf(search, from)) {
            out.append(piece.substring(from, hit));
            out.append(by);
            from = hit + search.length();
        }
        out.append(piece.substring(from));
    }

    /** Whether no occurrence can begin or end in an unknown piece and reach into a known one. */
    private boolean isContainedInPieces(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (piece == null) {
                continue;
            }
            boolean open = i + 1 < pieces.size() && overlaps(piece, search);
            boolean begun = i > 0 && overlaps(search, piece);
            if (open || begun || i > 0 && i + 1 < pieces.size() && search.contains(piece)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the end of one text is the beginning of another, where one of them is a part of the search. */
    private boolean overlaps(String first, String second) {
        int most = Math.min(search.length() - 1, Math.min(first.length(), second.length()));
        for (int length = 1; length <= most; length++) {
            if (first.regionMatches(first.length() - length, second, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the search is a word that can be part of texts in a document alone, not of its structure. */
    private boolean isWord() {
        return search.matches("[A-Za-z0-9_]+") && search.indexOf('_') >= 0;
    }

    /** The document with the texts in it replaced; {@code null} when a name in it would change. */
    private Datum document(Datum value) {
        if (value.isSequence()) {
            List<Datum> items = new ArrayList<>();
            for (Datum item : value.items()) {
                Datum made = document(item);
                if (made == null) {
                    return null;
                }
                items.add(made);
            }
            return Datum.tuple(items, value.at()).withSensitive(value.isSensitive());
        }
        if (value.isMapping()) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            for (Map.Entry<String, Datum> entry : value.entries().entrySet()) {
                Datum made = entry.getKey().contains(search) ? null : document(entry.getValue());
                if (made == null) {
                    return null;
                }
                entries.put(entry.getKey(), made);
            }
            return Datum.object(entries, value.at()).withSensitive(value.isSensitive());
        }
        boolean text = value.kind() == Datum.Kind.STRING
                ? value.text().contains(search)
                : value.kind() == Datum.Kind.UNKNOWN && !value.pieces().isEmpty();
        if (!text) {
            return value;
        }
        try {
            return in(value).at(value.at());
        } catch (UnknownSignal unknown) {
            return Datum.unknown(value.reason(), value.at(), value.allReferences())
                    .withSensitive(value.isSensitive());
        }
    }
}
