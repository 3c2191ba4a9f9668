package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts a person reads: complete in both languages, and nothing pasted from one control into another. */
class BuiltInTextsTest {
    /** Shorter sentences may well say the same twice. */
    private static final int LONG_ENOUGH_TO_BE_COPIED = 45;

    private static final int LONG_ENOUGH_IN_JAPANESE = 22;

    private final ChecklistRegistry registry = new ChecklistRegistry();

    static List<String> keys() {
        return new ChecklistRegistry().keys();
    }

    private record Entry(String where, LocalizedText text) {}

    private static List<Entry> texts(Control control) {
        List<Entry> texts = new ArrayList<>();
        texts.add(new Entry(control.id() + " title", control.title()));
        texts.add(new Entry(control.id() + " requirement", control.requirement()));
        texts.add(new Entry(control.id() + " why", control.why()));
        texts.add(new Entry(control.id() + " evidence", control.evidence()));
        texts.add(new Entry(control.id() + " refused", control.refused()));
        texts.add(new Entry(control.id() + " remediation", control.remediation()));
        control.questions().forEach(question -> texts.add(new Entry(question.id(), question.text())));
        return texts;
    }

    private List<Entry> all(Checklist checklist) {
        List<Entry> texts = new ArrayList<>();
        texts.add(new Entry("title", checklist.title()));
        checklist.sections().forEach(section -> texts.add(new Entry(section.id(), section.title())));
        checklist.gates().forEach(question -> texts.add(new Entry(question.id(), question.text())));
        checklist.prerequisites().forEach(question -> texts.add(new Entry(question.id(), question.text())));
        checklist.controls().forEach(control -> texts.addAll(texts(control)));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void completeInBothLanguages(String key) {
        assertThat(all(registry.find(key))).allSatisfy(entry -> {
            assertThat(entry.text().en()).as(entry.where()).isNotBlank();
            assertThat(japaneseCharacters(entry.text().ja())).as(entry.where()).isPositive();
            assertThat(japaneseCharacters(entry.text().en())).as(entry.where()).isZero();
            assertThat(entry.text().en()).as(entry.where()).doesNotContain("  ").doesNotContain("TODO");
        });
    }

    /** Names of services and settings stay as they are, but a Japanese text has to be mostly Japanese. */
    @ParameterizedTest
    @MethodSource("keys")
    void japaneseIsNotEnglishWithAParticle(String key) {
        for (Control control : registry.find(key).controls()) {
            for (LocalizedText text : List.of(control.requirement(), control.why())) {
                long share = 100L * japaneseCharacters(text.ja()) / text.ja().length();
                assertThat(share).as(control.id() + ": " + text.ja()).isGreaterThan(30);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void notesExistInBothLanguages(String key) {
        Checklist checklist = registry.find(key);
        List<LocalizedText> notes = new ArrayList<>(List.of(checklist.note()));
        checklist.controls().forEach(control -> notes.add(control.note()));
        assertThat(notes).allSatisfy(note -> assertThat(japaneseCharacters(note.ja()) > 0)
                .as(note.en())
                .isEqualTo(!note.en().isEmpty()));
    }

    @Test
    void noSentenceIsUsedForTwoControls() {
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> copies = new ArrayList<>();
        for (String key : keys()) {
            if (key.equals("partner-hosted/2024_q1") || key.equals("partner-hosted-alternative/2025-08")) {
                continue; // inherit on purpose
            }
            for (Control control : registry.find(key).controls()) {
                for (Entry entry : texts(control)) {
                    sentences(entry.text().en(), "(?<=[.;!?]) ", LONG_ENOUGH_TO_BE_COPIED)
                            .forEach(sentence -> note(seen, copies, sentence, key + " " + entry.where()));
                    sentences(entry.text().ja(), "(?<=[。！？])", LONG_ENOUGH_IN_JAPANESE)
                            .forEach(sentence -> note(seen, copies, sentence, key + " " + entry.where()));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(1_000);
        assertThat(copies).isEmpty();
    }

    @Test
    void theMainListIsExplainedInDepth() {
        for (Control control : registry.find(ChecklistRegistry.DEFAULT_KEY).controls()) {
            assertThat(control.requirement().en()).as(control.id()).hasSizeGreaterThan(60);
            assertThat(control.why().en()).as(control.id()).hasSizeGreaterThan(60);
            assertThat(control.evidence().en()).as(control.id()).hasSizeGreaterThan(100);
            assertThat(control.refused().en()).as(control.id()).hasSizeGreaterThan(80);
            assertThat(control.remediation().en()).as(control.id()).hasSizeGreaterThan(120);
            assertThat(control.remediation().ja()).as(control.id()).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyControlLinksAPage(String key) {
        assertThat(registry.find(key).controls())
                .allSatisfy(control -> assertThat(control.url()).startsWith("https://"));
    }

    private static void note(Map<String, String> seen, List<String> copies, String sentence, String where) {
        String first = seen.putIfAbsent(sentence, where);
        if (first != null && !first.equals(where)) {
            copies.add(where + " = " + first + ": " + sentence);
        }
    }

    private static List<String> sentences(String text, String split, int length) {
        return List.of(text.split(split)).stream()
                .map(String::strip)
                .filter(sentence -> sentence.length() >= length)
                .toList();
    }

    private static long japaneseCharacters(String text) {
        return text.codePoints()
                .filter(c -> {
                    Character.UnicodeScript script = Character.UnicodeScript.of(c);
                    return script == Character.UnicodeScript.HIRAGANA
                            || script == Character.UnicodeScript.KATAKANA
                            || script == Character.UnicodeScript.HAN;
                })
                .count();
    }
}
