package io.jenkins.plugins.ftr.engine.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name a person most likely meant. Distance is the optimal string alignment variant of Damerau-Levenshtein:
 * insertion, deletion, substitution and the swap of two neighbours count 1 each; case does not count.
 */
public final class NearestMatch {
    /** Longer inputs are cut: nobody means a known name by a text of this length, and the cost stays bounded. */
    private static final int LONGEST = 128;

    private NearestMatch() {}

    /**
     * The candidate nearest to what was found, if one is near enough to be worth suggesting: at most one edit for every
     * three characters, and at least one. Ties go to the candidate named first.
     *
     * @param found what the user wrote
     * @param candidates what is allowed, in the order they should be preferred
     * @return the nearest candidate, empty when none is near
     */
    public static Optional<String> of(String found, Collection<String> candidates) {
        String wanted = normalised(found);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = normalised(candidate);
            int limit = Math.max(1, Math.max(wanted.length(), other.length()) / 3);
            if (Math.abs(wanted.length() - other.length()) > limit) {
                continue;
            }
            int distance = distance(wanted, other);
            if (distance <= limit && distance < bestDistance && distance < Math.max(wanted.length(), other.length())) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The suggestion as the end of a sentence: {@code " Did you mean IAM-003?"} with its leading space, or the empty text
     * when nothing is near.
     *
     * @param found what the user wrote
     * @param candidates what is allowed
     * @param language language of the suggestion
     */
    public static String suggestion(String found, Collection<String> candidates, Language language) {
        return of(found, candidates)
                .map(near -> language == Language.JA ? " もしかして: " + near : " Did you mean " + near + "?")
                .orElse("");
    }

    /** {@link #suggestion(String, Collection, Language)} in English. */
    public static String suggestion(String found, Collection<String> candidates) {
        return suggestion(found, candidates, Language.EN);
    }

    /** Number of edits between two texts; see the class for what one edit is. Case counts here. */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int edits = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + substitution);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                current[j] = edits;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }

    private static String normalised(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
