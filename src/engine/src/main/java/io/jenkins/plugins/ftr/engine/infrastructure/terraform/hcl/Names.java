package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of arguments, blocks and references, each kept once however often it is written: a repository writes a few thousand
 * different ones a million times. May be used by several threads.
 */
public final class Names {
    private static final int LATEST = 1 << 13;
    /** Longer texts are rarely written twice. */
    private static final int LONGEST_TEXT = 32;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    /** Some of the known ones by their hashes. Several threads write here; a lost entry costs a look-up, no more. */
    private final String[] latest = new String[LATEST];
    /** Some of the texts that were written last, by their hashes. */
    private final String[] texts = new String[LATEST];

    /**
     * As {@link #of(String)} for a piece of a text, which is not copied when it is known.
     *
     * @param hash what {@link String#hashCode()} of the piece gives
     */
    String of(String text, int from, int to, int hash) {
        int slot = slot(hash);
        String found = latest[slot];
        if (!isPiece(found, text, from, to)) {
            found = of(text.substring(from, to));
            latest[slot] = found;
        }
        return found;
    }

    /**
     * A piece of a text, kept once when it is short and was written before not long ago; there is no end of texts, so that no
     * more is kept.
     *
     * @param hash what {@link String#hashCode()} of the piece gives
     */
    String text(String text, int from, int to, int hash) {
        if (to - from > LONGEST_TEXT) {
            return text.substring(from, to);
        }
        int slot = slot(hash);
        String found = texts[slot];
        if (!isPiece(found, text, from, to)) {
            found = text.substring(from, to);
            texts[slot] = found;
        }
        return found;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & LATEST - 1;
    }

    private static boolean isPiece(String found, String text, int from, int to) {
        return found != null && found.length() == to - from && text.startsWith(found, from);
    }

    /** The first text given that is equal to this one. */
    String of(String name) {
        String before = known.get(name);
        if (before != null) {
            return before;
        }
        before = known.putIfAbsent(name, name);
        return before == null ? name : before;
    }
}
