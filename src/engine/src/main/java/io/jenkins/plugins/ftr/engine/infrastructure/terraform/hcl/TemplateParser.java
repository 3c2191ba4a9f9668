package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Templates: quoted, heredoc and bare (template files). A template is first cut into pieces, then white space is stripped
 * ({@code ~}, {@code <<-}), then directives are put together.
 */
final class TemplateParser {
    /** What a piece is. */
    private enum Kind {
        TEXT,
        INTERPOLATION,
        IF,
        ELSE,
        ENDIF,
        FOR,
        ENDFOR
    }

    /** A piece; text pieces of a heredoc end with their line. */
    private static final class Piece {
        final Kind kind;
        final SourceRange at;
        String text = "";
        Expression expression;
        String[] names;

        Piece(Kind kind, SourceRange at) {
            this.kind = kind;
            this.at = at;
        }
    }

    private final ExpressionParser parser;

    TemplateParser(ExpressionParser parser) {
        this.parser = parser;
    }

    /** At an opening quote. */
    Expression quoted() {
        Expression simple = simple();
        if (simple != null) {
            return simple;
        }
        int from = parser.pos++;
        Cutting cutting = new Cutting();
        while (true) {
            if (parser.pos >= parser.end) {
                throw parser.unterminated(HclNotice.TEXT_OPEN, from);
            }
            char c = parser.peek();
            if (c == '"') {
                break;
            }
            if (c == '\n' || c == '\r' && parser.peek(1) == '\n') {
                throw parser.error(HclNotice.TEXT_ENDS_ON_LINE, from, parser.pos);
            }
            if (c == '\\') {
                escape(cutting.literal);
            } else if (!cutting.sequence()) {
                cutting.plain();
            }
        }
        cutting.text();
        parser.pos++;
        return build(cutting.pieces, true, parser.source.range(from, parser.pos));
    }

    /** Most texts in quotes stand for themselves, character by character; {@code null} and nothing taken for all others. */
    private Expression simple() {
        String text = parser.text;
        int from = parser.pos;
        int hash = 0;
        for (int to = from + 1; to < parser.end; to++) {
            char c = text.charAt(to);
            if (c == '"') {
                parser.pos = to + 1;
                String value = parser.names.text(text, from + 1, to, hash);
                return new Expression.Literal(value, parser.source.range(from, parser.pos));
            }
            hash = 31 * hash + c;
            if (c == '\\' || c == '$' || c == '%' || c == '\n' || c == '\r') {
                return null;
            }
        }
        return null;
    }

    /** At {@code <<}. */
    Expression heredoc() {
        int from = parser.pos;
        parser.pos += 2;
        boolean flush = parser.take('-');
        if (!parser.atName()) {
            throw parser.expected(HclNotice.HEREDOC_MARKER);
        }
        String marker = parser.name();
        while (parser.peek() == ' ' || parser.peek() == '\t' || parser.peek() == '\r') {
            parser.pos++;
        }
        if (!parser.take('\n')) {
            throw parser.expected(HclNotice.LINE_AFTER_MARKER);
        }
        Cutting cutting = new Cutting();
        boolean lineStart = true;
        while (!lineStart || !atMarker(marker)) {
            if (parser.pos >= parser.end) {
                throw parser.unterminated(HclNotice.HEREDOC_OPEN.with(marker), from);
            }
            lineStart = cutting.step();
        }
        if (flush) {
            Indentation.remove(cutting.pieces);
        }
        return build(cutting.pieces, false, parser.source.range(from, parser.pos));
    }

    private boolean atMarker(String marker) {
        int from = parser.pos;
        int stop = from;
        while (stop < parser.end && (parser.text.charAt(stop) == ' ' || parser.text.charAt(stop) == '\t')) {
            stop++;
        }
        if (!parser.text.startsWith(marker, stop)) {
            return false;
        }
        int after = stop + marker.length();
        int rest = after;
        while (rest < parser.end && parser.text.charAt(rest) != '\n') {
            if (!Character.isWhitespace(parser.text.charAt(rest))) {
                return false;
            }
            rest++;
        }
        parser.pos = after;
        return true;
    }

    /** The whole text as a template, as {@code templatefile} reads it. */
    Expression bare() {
        Cutting cutting = new Cutting();
        while (parser.pos < parser.end) {
            cutting.step();
        }
        cutting.text();
        return build(cutting.pieces, true, parser.source.range(0, parser.end));
    }

    /** A template that is being cut into pieces, from where the parser stands. */
    private final class Cutting {
        final List<Piece> pieces = new ArrayList<>();
        final StringBuilder literal = new StringBuilder();
        private int literalFrom = parser.pos;
        private boolean trim;

        /** Takes a sequence, a run of characters or a line end; a line end ends a piece, and the answer is true. */
        boolean step() {
            if (sequence()) {
                return false;
            }
            if (parser.peek() != '\n') {
                plain();
                return false;
            }
            literal.append('\n');
            parser.pos++;
            text();
            trim = false;
            literalFrom = parser.pos;
            return true;
        }

        /** Takes an interpolation, a directive or the escaped beginning of one; false when none stands here. */
        boolean sequence() {
            char c = parser.peek();
            if (c != '$' && c != '%') {
                return false;
            }
            if (parser.peek(1) == c && parser.peek(2) == '{') {
                literal.append(c).append('{');
                parser.pos += 3;
                return true;
            }
            if (parser.peek(1) != '{') {
                return false;
            }
            text();
            trim = TemplateParser.this.sequence(pieces);
            literalFrom = parser.pos;
            return true;
        }

        /** Takes what stands for itself: at least one character, up to the next that may not, or the end of the line. */
        void plain() {
            int from = parser.pos++;
            while (parser.pos < parser.end) {
                char c = parser.text.charAt(parser.pos);
                if (c == '"' || c == '\\' || c == '$' || c == '%' || c == '\n' || c == '\r') {
                    break;
                }
                parser.pos++;
            }
            literal.append(parser.text, from, parser.pos);
        }

        /** Ends the text that has been taken, if any. */
        void text() {
            if (literal.length() == 0) {
                return;
            }
            Piece piece = new Piece(Kind.TEXT, parser.source.range(literalFrom, parser.pos));
            piece.text = trim ? Indentation.stripLeading(literal) : literal.toString();
            pieces.add(piece);
            literal.setLength(0);
        }
    }

    private void escape(StringBuilder literal) {
        int from = parser.pos;
        char c = parser.peek(1);
        parser.pos += 2;
        switch (c) {
            case 'n' -> literal.append('\n');
            case 'r' -> literal.append('\r');
            case 't' -> literal.append('\t');
            case '"' -> literal.append('"');
            case '\\' -> literal.append('\\');
            case 'u' -> literal.appendCodePoint(hex(from, 4));
            case 'U' -> literal.appendCodePoint(hex(from, 8));
            default -> throw parser.error(HclNotice.ESCAPE.with(c < ' ' ? "" : c), from, parser.pos);
        }
    }

    private int hex(int from, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(parser.peek(), 16);
            if (digit < 0 || value > 0x10FFFF) {
                throw parser.error(HclNotice.ESCAPE_DIGITS.with(digits), from, parser.pos);
            }
            value = value << 4 | digit;
            parser.pos++;
        }
        if (value > 0x10FFFF) {
            throw parser.error(HclNotice.ESCAPE_NO_CHARACTER, from, parser.pos);
        }
        return value;
    }

    /** At <code>${</code> or <code>%{</code>; answers whether the text behind loses its leading white space. */
    private boolean sequence(List<Piece> pieces) {
        int from = parser.pos;
        boolean directive = parser.peek() == '%';
        parser.pos += 2;
        if (parser.take('~') && !pieces.isEmpty()) {
            Piece before = pieces.get(pieces.size() - 1);
            before.text = before.kind == Kind.TEXT ? before.text.stripTrailing() : before.text;
        }
        boolean outer = parser.ignoreNewlines;
        parser.ignoreNewlines = true;
        Piece piece = directive ? directive(from) : interpolation(from);
        parser.space();
        boolean trim = parser.take('~');
        parser.expect('}', directive ? HclNotice.CLOSES_DIRECTIVE : HclNotice.CLOSES_INTERPOLATION);
        parser.ignoreNewlines = outer;
        pieces.add(piece);
        return trim;
    }

    private Piece interpolation(int from) {
        Piece piece = new Piece(Kind.INTERPOLATION, parser.source.range(from, from + 2));
        piece.expression = parser.expression();
        return piece;
    }

    private Piece directive(int from) {
        parser.space();
        String keyword = parser.atName() ? parser.name() : "";
        SourceRange at = parser.source.range(from, parser.pos);
        switch (keyword) {
            case "if":
                Piece condition = new Piece(Kind.IF, at);
                condition.expression = parser.expression();
                return condition;
            case "for":
                Piece loop = new Piece(Kind.FOR, at);
                loop.names = parser.forVariables();
                parser.space();
                if (!parser.peekName().equals("in")) {
                    throw parser.expected(HclNotice.IN_OF_FOR_DIRECTIVE);
                }
                parser.name();
                loop.expression = parser.expression();
                return loop;
            case "else":
                return new Piece(Kind.ELSE, at);
            case "endif":
                return new Piece(Kind.ENDIF, at);
            case "endfor":
                return new Piece(Kind.ENDFOR, at);
            default:
                throw parser.error(HclNotice.DIRECTIVE.with(keyword), from, parser.pos);
        }
    }

    private Expression build(List<Piece> pieces, boolean mayWrap, SourceRange at) {
        if (pieces.isEmpty()) {
            return new Expression.Literal("", at);
        }
        if (mayWrap && pieces.size() == 1 && pieces.get(0).kind == Kind.INTERPOLATION) {
            return new Expression.Template(List.of(pieces.get(0).expression), true, at);
        }
        Assembly assembly = new Assembly(pieces);
        List<Expression> parts = assembly.parts(null);
        if (parts.isEmpty()) {
            return new Expression.Literal("", at);
        }
        return parts.size() == 1
                        && parts.get(0) instanceof Expression.Literal literal
                        && pieces.get(0).kind == Kind.TEXT
                ? new Expression.Literal(literal.value(), at)
                : new Expression.Template(parts, false, at);
    }

    /** Puts flat pieces together to nested directives. */
    private final class Assembly {
        private final List<Piece> pieces;
        private int next;

        Assembly(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /** Reads up to the end of a directive, which is left to the caller; {@code null} at the top. */
        List<Expression> parts(Piece open) {
            List<Expression> parts = new ArrayList<>();
            StringBuilder literal = null;
            SourceRange literalAt = null;
            while (next < pieces.size()) {
                Piece piece = pieces.get(next);
                if (piece.kind == Kind.TEXT) {
                    if (literal == null) {
                        literal = new StringBuilder();
                        literalAt = piece.at;
                    }
                    literal.append(piece.text);
                    next++;
                    continue;
                }
                if (literal != null) {
                    parts.add(new Expression.Literal(literal.toString(), literalAt));
                    literal = null;
                }
                switch (piece.kind) {
                    case INTERPOLATION -> {
                        parts.add(piece.expression);
                        next++;
                    }
                    case IF -> parts.add(condition(piece));
                    case FOR -> parts.add(loop(piece));
                    default -> {
                        if (open == null) {
                            throw new HclSyntaxException(HclNotice.CLOSES_NOTHING, piece.at, false);
                        }
                        return List.copyOf(parts);
                    }
                }
            }
            if (open != null) {
                throw new HclSyntaxException(HclNotice.DIRECTIVE_OPEN, open.at, false);
            }
            if (literal != null && literal.length() > 0) {
                parts.add(new Expression.Literal(literal.toString(), literalAt));
            }
            return List.copyOf(parts);
        }

        private Expression condition(Piece open) {
            parser.enter();
            next++;
            List<Expression> then = parts(open);
            List<Expression> otherwise = List.of();
            if (pieces.get(next).kind == Kind.ELSE) {
                next++;
                otherwise = parts(open);
            }
            close(open, Kind.ENDIF);
            parser.leave();
            return new Expression.TemplateIf(open.expression, then, otherwise, open.at);
        }

        private Expression loop(Piece open) {
            parser.enter();
            next++;
            List<Expression> body = parts(open);
            close(open, Kind.ENDFOR);
            parser.leave();
            return new Expression.TemplateFor(open.names[0], open.names[1], open.expression, body, open.at);
        }

        private void close(Piece open, Kind expected) {
            Piece found = pieces.get(next);
            if (found.kind != expected) {
                throw new HclSyntaxException(
                        HclNotice.OTHER_DIRECTIVE.with(expected == Kind.ENDIF ? "endif" : "endfor", open.at.line()),
                        found.at,
                        false);
            }
            next++;
        }
    }

    /** White space at the start of lines. */
    private static final class Indentation {
        private Indentation() {}

        static String stripLeading(CharSequence text) {
            int from = indent(text);
            return text.subSequence(from, text.length()).toString();
        }

        private static int indent(CharSequence text) {
            int from = 0;
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            return from;
        }

        /** Takes the smallest indentation off all lines; lines of white space alone do not count and keep theirs. */
        static void remove(List<Piece> pieces) {
            int smallest = Integer.MAX_VALUE;
            boolean lineStart = true;
            List<Piece> starts = new ArrayList<>();
            for (Piece piece : pieces) {
                if (lineStart) {
                    lineStart = false;
                    if (piece.kind == Kind.TEXT) {
                        int indent = indent(piece.text);
                        if (indent < piece.text.length() || !piece.text.endsWith("\n")) {
                            smallest = Math.min(smallest, indent);
                            starts.add(piece);
                        }
                    } else {
                        smallest = 0;
                    }
                }
                lineStart |= piece.kind == Kind.TEXT && piece.text.endsWith("\n");
            }
            for (Piece piece : starts) {
                piece.text = piece.text.substring(Math.min(smallest, piece.text.length()));
            }
        }
    }
}
