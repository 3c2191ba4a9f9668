package io.jenkins.plugins.ftr.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTest {
    private static final List<String> CONTROLS = List.of("IAM-003", "IAM-004", "HOST-001", "SDAT-001", "CAA-001");

    @ParameterizedTest
    @CsvSource({
        "IAM-0003, IAM-003",
        "iam-003, IAM-003",
        "IAM-030, IAM-003",
        "IMA-004, IAM-004",
        "HOST001, HOST-001",
        "HOTS-001, HOST-001",
        "SDAT-OO1, SDAT-001",
    })
    void suggestsTheNearestName(String found, String expected) {
        assertThat(NearestMatch.of(found, CONTROLS)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "C", "XYZ", "something entirely else"})
    void staysSilentWhenNothingIsNear(String found) {
        assertThat(NearestMatch.of(found, CONTROLS)).isEmpty();
        assertThat(NearestMatch.suggestion(found, CONTROLS)).isEmpty();
    }

    @Test
    void tiesGoToTheFirstCandidate() {
        assertThat(NearestMatch.of("IAM-005", CONTROLS)).contains("IAM-003");
    }

    @Test
    void suggestionIsTheEndOfASentence() {
        assertThat("Unknown control IAM-0003." + NearestMatch.suggestion("IAM-0003", CONTROLS))
                .isEqualTo("Unknown control IAM-0003. Did you mean IAM-003?");
        assertThat(NearestMatch.suggestion("IAM-0003", CONTROLS, Language.JA)).isEqualTo(" もしかして: IAM-003");
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "ab,ba,1", "kitten,sitting,3", "abc,abc,0", "ca,abc,3", "abcd,acbd,1"})
    void countsEdits(String a, String b, int expected) {
        assertThat(NearestMatch.distance(a, b)).isEqualTo(expected);
    }

    @Test
    void distanceIsSymmetricAndBoundedByLength() {
        Random random = new Random(20260226);
        for (int round = 0; round < 2_000; round++) {
            String a = word(random);
            String b = word(random);
            int distance = NearestMatch.distance(a, b);
            assertThat(distance).isEqualTo(NearestMatch.distance(b, a));
            assertThat(distance).isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
            assertThat(distance == 0).isEqualTo(a.equals(b));
        }
    }

    @Test
    void veryLongInputCostsNothing() {
        assertThat(NearestMatch.of("x".repeat(10_000_000), CONTROLS)).isEmpty();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
