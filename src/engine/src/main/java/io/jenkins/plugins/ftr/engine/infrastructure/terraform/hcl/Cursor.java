package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.SuppressionComment;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads characters, white space, comments and names; the ground the parsers stand on. */
abstract class Cursor {
    /** Deepest nesting the parser follows whatever the limit says: deeper would endanger the stack. */
    private static final int HARD_DEPTH = 400;

    final SourceText source;
    final Names names;
    final String text;
    final int end;
    final int maxDepth;
    final List<Comment> comments = new ArrayList<>();
    final BitSet commentLines = new BitSet();
    int pos;
    int depth;
    /** Within parentheses, brackets and interpolations a line end is plain white space. */
    boolean ignoreNewlines;

    private int commentsSeenTo = -1;
    private final long deadline;
    private final long seconds;
    private int ticks;

    Cursor(SourceText source, Limits limits, Names names) {
        this.names = names;
        this.source = source;
        this.text = source.text();
        this.end = text.length();
        this.maxDepth = Math.min(limits.nestingDepth(), HARD_DEPTH);
        this.seconds = limits.fileTime().toSeconds();
        this.deadline = System.nanoTime() + limits.fileTime().toNanos();
    }

    final char peek() {
        return pos < end ? text.charAt(pos) : '\0';
    }

    final char peek(int ahead) {
        return pos + ahead < end ? text.charAt(pos + ahead) : '\0';
    }

    final boolean at(String expected) {
        return text.startsWith(expected, pos);
    }

    final boolean take(char expected) {
        if (pos < end && text.charAt(pos) == expected) {
            pos++;
            return true;
        }
        return false;
    }

    /** Skips white space and comments; line ends as well when they do not matter here. */
    final void space() {
        space(ignoreNewlines);
    }

    final void space(boolean newlines) {
        while (pos < end) {
            char c = text.charAt(pos);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' && newlines) {
                pos++;
            } else if (c == '#' || c == '/' && peek(1) == '/') {
                int stop = text.indexOf('\n', pos);
                stop = stop < 0 ? end : stop;
                comment(pos, stop, pos + (c == '#' ? 1 : 2), stop);
                pos = stop;
            } else if (c == '/' && peek(1) == '*') {
                int stop = text.indexOf("*/", pos + 2);
                if (stop < 0) {
                    throw unterminated(HclNotice.COMMENT_OPEN, pos);
                }
                comment(pos, stop + 2, pos + 2, stop);
                pos = stop + 2;
            } else {
                return;
            }
        }
    }

    private void comment(int from, int to, int contentFrom, int contentTo) {
        if (from <= commentsSeenTo) {
            return;
        }
        commentsSeenTo = from;
        int before = from - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        boolean alone = before < 0 || text.charAt(before) == '\n';
        SourceRange range = source.range(from, to);
        if (alone && range.isKnown()) {
            commentLines.set(range.line(), range.endLine() + 1);
        }
        int content = contentFrom;
        while (content < contentTo && Character.isWhitespace(text.charAt(content))) {
            content++;
        }
        if (content >= contentTo || !text.startsWith(SuppressionComment.MARK, content)) {
            return;
        }
        SuppressionComment.parse(text.substring(content, contentTo), range)
                .ifPresent(found -> comments.add(new Comment(found, alone)));
    }

    private static final boolean[] NAME_PARTS = new boolean[128];

    static {
        for (int c = 0; c < NAME_PARTS.length; c++) {
            NAME_PARTS[c] = isNamePart(c);
        }
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c > 127 && Character.isUnicodeIdentifierStart(c);
    }

    static boolean isNamePart(int c) {
        return isNameStart(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c > 127 && Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    final boolean atName() {
        return pos < end && isNameStart(text.codePointAt(pos));
    }

    /** Reads a name; the caller has checked that there is one. */
    final String name() {
        int from = pos;
        int hash = 0;
        while (pos < end) {
            char c = text.charAt(pos);
            if (c > 127 || !NAME_PARTS[c]) {
                break;
            }
            hash = 31 * hash + c;
            pos++;
        }
        if (pos == end || text.charAt(pos) < 128) {
            return names.of(text, from, pos, hash);
        }
        while (pos < end) {
            int c = text.codePointAt(pos);
            if (!isNamePart(c)) {
                break;
            }
            pos += Character.charCount(c);
        }
        return names.of(text.substring(from, pos));
    }

    /** The name ahead without taking it, empty when there is none. */
    final String peekName() {
        if (!atName()) {
            return "";
        }
        int from = pos;
        String name = name();
        pos = from;
        return name;
    }

    /** Takes a sign that must come next. */
    final void expect(char wanted, HclNotice where) {
        space();
        if (!take(wanted)) {
            throw expected(HclNotice.SIGN.with(wanted, where));
        }
    }

    /** One level deeper; the caller calls {@link #leave()} on its way out. */
    final void enter() {
        if (++depth > maxDepth) {
            throw error(HclNotice.TOO_DEEP.with(maxDepth), pos, pos + 1);
        }
        if ((++ticks & 0x3ff) == 0 && System.nanoTime() - deadline > 0) {
            throw error(HclNotice.TOO_SLOW.with(seconds), pos, pos + 1);
        }
    }

    final void leave() {
        depth--;
    }

    final boolean outOfTime() {
        return System.nanoTime() - deadline > 0;
    }

    final HclSyntaxException expected(Notice wanted) {
        if (pos >= end) {
            return unterminated(HclNotice.END_EXPECTED.with(wanted), pos);
        }
        return error(HclNotice.FOUND_EXPECTED.with(found(), wanted), pos, pos + 1);
    }

    private Notice found() {
        char c = peek();
        if (c == '\n' || c == '\r') {
            return HclNotice.END_OF_LINE;
        }
        if (atName()) {
            String name = peekName();
            return Notice.verbatim("'" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "'");
        }
        return Character.isISOControl(c) || c > 0xFFFC
                ? HclNotice.CHARACTER.with(String.format("%04X", (int) c))
                : Notice.verbatim("'" + new String(Character.toChars(text.codePointAt(pos))) + "'");
    }

    final HclSyntaxException error(Notice fault, int from, int to) {
        return new HclSyntaxException(fault, source.range(Math.min(from, end), Math.min(to, end)), false);
    }

    final HclSyntaxException unterminated(Notice fault, int from) {
        return new HclSyntaxException(fault, source.range(Math.min(from, end), Math.min(from + 1, end)), true);
    }
}
