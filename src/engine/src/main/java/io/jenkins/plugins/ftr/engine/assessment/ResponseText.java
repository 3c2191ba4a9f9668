package io.jenkins.plugins.ftr.engine.assessment;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can be measured of a response without understanding it. Japanese and English are measured alike: letters weigh by
 * script, and similarity works on groups of neighbouring letters, not on words.
 */
final class ResponseText {
    private static final double HAN = 2.5;
    private static final double KANA = 1.2;
    private static final int LINK_WEIGHT = 20;
    private static final int LONGEST = 20_000;
    /** Units that may stand directly behind a number; anything else makes it a name, as in 2FA or 3DES. */
    private static final Set<String> UNITS = Set.of(
            "h", "hr", "hrs", "hour", "hours", "m", "min", "mins", "minute", "minutes", "s", "sec", "secs", "ms", "d",
            "day", "days", "w", "wk", "week", "weeks", "month", "months", "y", "yr", "yrs", "year", "years", "x", "th",
            "st", "nd", "rd", "k", "kb", "mb", "gb", "tb", "az", "azs");

    private static final String JAPANESE_UNITS = "分時秒日週月年回文世人件個本台か箇ヶカ割名段種以";

    private final String text;
    private final String letters;

    ResponseText(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        this.text = Normalizer.normalize(cut, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        this.letters = lettersOf(text);
    }

    private static String lettersOf(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text in lower case and compatibility form. */
    String text() {
        return text;
    }

    /** Letters and digits alone, in lower case. */
    String letters() {
        return letters;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How much is said: letters and digits weighed by script; a link weighs as a short sentence. */
    double weight() {
        double weight = 0;
        for (String word : text.split("\\s+")) {
            if (isLink(word)) {
                weight += LINK_WEIGHT;
                continue;
            }
            for (int i = 0; i < word.length(); ) {
                int letter = word.codePointAt(i);
                i += Character.charCount(letter);
                if (Character.isLetterOrDigit(letter)) {
                    weight += weight(letter);
                }
            }
        }
        return weight;
    }

    private static double weight(int letter) {
        if (letter < 0x2E80) {
            return 1;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HANGUL -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            default -> 1;
        };
    }

    /** Number of words; two letters of a script without spaces count as one. */
    int words() {
        int words = 0;
        int dense = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            boolean isDense = letter >= 0x2E80 && Character.isLetter(letter);
            if (isDense) {
                dense++;
                inWord = false;
            } else if (Character.isLetterOrDigit(letter)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = false;
            }
        }
        return words + (dense + 1) / 2;
    }

    /** Number of different letters. */
    long variety() {
        return letters.codePoints().distinct().count();
    }

    /** Whether it names a link or the path of a file. */
    boolean hasPointer() {
        for (String word : text.split("\\s+|、|。|「|」|\\(|\\)|を|に|へ")) {
            if (isLink(word) || isPath(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(String word) {
        int at = word.indexOf("://");
        return at > 0 && word.length() > at + 5 && word.indexOf('.', at) > 0;
    }

    private static boolean isPath(String word) {
        int slash = word.indexOf('/');
        int dot = word.lastIndexOf('.');
        return slash > 0 && slash < word.length() - 1 && dot > slash && dot < word.length() - 1;
    }

    /** Whether it names a figure: a number that is no part of a name ({@code S3}, {@code 2FA} are names). */
    boolean hasFigure() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
                int end = i;
                while (end < text.length() && isNumberPart(end)) {
                    end++;
                }
                if (isFigure(i, end)) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    private boolean isNumberPart(int i) {
        char c = text.charAt(i);
        return Character.isDigit(c)
                || (c == '.' || c == ',' || c == '-' || c == ':' || c == '/')
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i + 1));
    }

    private boolean isFigure(int start, int end) {
        boolean unitFollows = end < text.length() && JAPANESE_UNITS.indexOf(text.charAt(end)) >= 0;
        if (start > 0 && !unitFollows) {
            char before = text.charAt(start - 1);
            boolean name = before < 0x2E80 && Character.isLetter(before)
                    || (before == '-' || before == '_' || before == '.')
                            && start > 1
                            && Character.isLetter(text.charAt(start - 2));
            if (name) {
                return false;
            }
        }
        int unit = end;
        while (unit < text.length() && text.charAt(unit) < 0x2E80 && Character.isLetter(text.charAt(unit))) {
            unit++;
        }
        return unit == end || UNITS.contains(text.substring(end, unit));
    }

    /** The groups of neighbouring letters: three of an alphabet, two where a letter is worth a word. */
    Set<String> shingles() {
        int size = weightPerLetter() > 1.1 ? 2 : 3;
        return shingles(size);
    }

    private double weightPerLetter() {
        double weight = 0;
        int count = 0;
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            i += Character.charCount(letter);
            weight += weight(letter);
            count++;
        }
        return count == 0 ? 0 : weight / count;
    }

    private Set<String> shingles(int size) {
        Set<String> groups = new HashSet<>();
        if (letters.length() <= size) {
            groups.add(letters);
            return groups;
        }
        for (int i = 0; i + size <= letters.length(); i++) {
            groups.add(letters.substring(i, i + size));
        }
        return groups;
    }

    /** How alike two sets of groups are, from 0 (nothing in common) to 1 (the same). */
    static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int common = common(one, other);
        return (double) common / (one.size() + other.size() - common);
    }

    /** Which part of the first occurs in the second, from 0 to 1. */
    static double containment(Set<String> part, Set<String> whole) {
        return part.isEmpty() ? 0 : (double) common(part, whole) / part.size();
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        int common = 0;
        for (String group : small) {
            common += large.contains(group) ? 1 : 0;
        }
        return common;
    }
}
