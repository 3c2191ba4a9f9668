package io.jenkins.plugins.ftr.engine.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells texts that stand in for a justification, in English and Japanese: "TBD", "see wiki", 「後日記入」. */
final class Placeholders {
    private static final String RESOURCE = "placeholders.txt";
    /** Below this, "see the internal wiki" is no justification; above, something is said besides. */
    private static final double POINTER_WEIGHT = 45;

    private static final int LEAST_VARIETY = 4;
    /** No placeholder with all its endings is longer. */
    private static final int LONGEST = 64;

    private static final List<String> UNFINISHED = List.of("tbd", "tbc", "tba", "fixme");
    private static final List<String> ENGLISH_POINTERS = List.of(
            "see ",
            "please see ",
            "refer to ",
            "please refer to ",
            "described in ",
            "documented in ",
            "documentation in ",
            "as documented in ",
            "explained in ",
            "check ",
            "details in ",
            "details are in ",
            "as per ",
            "cf. ");
    private static final List<String> JAPANESE_POINTERS = List.of(
            "参照", "参照してください", "参照のこと", "参照願います", "参照ください", "参照下さい", "に記載", "に記載済み", "に記載しています", "をご覧ください", "を見てください");
    private static final List<String> ENDINGS =
            List.of("です", "でした", "であります", "となります", "とします", "になります", "します", "する", "の予定", "予定");

    private final Set<String> exact = new HashSet<>();

    /** @param further placeholders of the team, compared like the built-in ones */
    Placeholders(List<String> further) {
        try (InputStream in = Placeholders.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + RESOURCE + " beside " + Placeholders.class.getName());
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        further.forEach(this::learn);
    }

    private void learn(String line) {
        String letters = new ResponseText(line).letters();
        if (!letters.isEmpty()) {
            exact.add(letters);
        }
    }

    /** Whether the text stands in for a justification. The empty text is none: it is missing. */
    boolean matches(ResponseText response) {
        if (response.isBlank()) {
            return false;
        }
        String letters = response.letters();
        return letters.isEmpty()
                || isKnown(letters)
                || response.variety() < LEAST_VARIETY && !response.hasFigure()
                || isUnfinished(response.text())
                || isTemplate(response.text())
                || isBarePointer(response);
    }

    /** Exactly, or with polite or tentative endings (です, の予定です) behind it. */
    private boolean isKnown(String letters) {
        return exact.contains(letters)
                || letters.length() <= LONGEST
                        && ENDINGS.stream()
                                .anyMatch(end -> letters.length() > end.length()
                                        && letters.endsWith(end)
                                        && isKnown(letters.substring(0, letters.length() - end.length())));
    }

    private static boolean isUnfinished(String text) {
        for (String mark : UNFINISHED) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (isWord(text, at, at + mark.length())) {
                    return true;
                }
            }
        }
        boolean todo = text.startsWith("todo") && (text.length() == 4 || ":-(".indexOf(text.charAt(4)) >= 0);
        if (todo || text.startsWith("todo ") && !isNamed(text)) {
            return true;
        }
        if (text.contains("todo:") || text.endsWith(" todo") || text.startsWith("lorem ipsum")) {
            return true;
        }
        if (text.contains("後日記入") || text.contains("後で記入") || text.contains("あとで記入") || text.contains("追って記入")) {
            return true;
        }
        int undecided = text.indexOf("未定");
        return undecided >= 0 && !text.startsWith("未定義", undecided);
    }

    /** "Todo app", "Todo service" name a product. */
    private static boolean isNamed(String text) {
        return text.startsWith("todo app") || text.startsWith("todo service") || text.startsWith("todo list");
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || !isLatin(text.charAt(from - 1))) && (to == text.length() || !isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** A form that was never filled in: {@code <describe here>}, {@code {{response}}}, {@code [insert text]}. */
    private static boolean isTemplate(String text) {
        return text.startsWith("<") && text.endsWith(">")
                || text.startsWith("{{") && text.endsWith("}}")
                || text.startsWith("[") && text.endsWith("]")
                || text.startsWith("【") && text.endsWith("】")
                || text.startsWith("insert ") && text.endsWith(" here");
    }

    private static boolean isBarePointer(ResponseText response) {
        if (response.weight() >= POINTER_WEIGHT || response.hasPointer() || response.hasFigure()) {
            return false;
        }
        String text = response.text();
        return ENGLISH_POINTERS.stream().anyMatch(text::startsWith)
                || JAPANESE_POINTERS.stream().anyMatch(response.letters()::endsWith);
    }
}
