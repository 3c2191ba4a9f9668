package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "Grüße, 日本語 😀\n\ttab";
        assertThat(CleanText.of(text)).isEqualTo(text);
        assertThat(CleanText.of(null)).isEmpty();
    }

    @Test
    void removesWhatFilesCannotHold() {
        assertThat(CleanText.of("a\u0000b\u001b[31mc\u007f\u0085d")).isEqualTo("ab[31mcd");
        assertThat(CleanText.of("a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(CleanText.of("x\ud800y\udc00z\uffff")).isEqualTo("x\ufffdy\ufffdz\ufffd");
        assertThat(CleanText.of("invoice\u202efdp.exe")).isEqualTo("invoicefdp.exe");
    }

    @Test
    void putsTextOnOneLine() {
        assertThat(CleanText.line("  a\n\n b\t\u3000c \r\n")).isEqualTo("a b c");
    }

    @Test
    void cutsAtWholeCharacters() {
        assertThat(CleanText.atMost("abc", 3)).isEqualTo("abc");
        assertThat(CleanText.atMost("abcd", 3)).isEqualTo("ab…");
        assertThat(CleanText.atMost("a😀bc", 3)).isEqualTo("a…");
    }

    @Test
    void anyTextBecomesTextThatXmlAndUtf8Hold() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append((char) random.nextInt(0x10000));
            }
            String clean = CleanText.of(text.toString());
            assertThat(clean.codePoints())
                    .allMatch(c -> c == '\t'
                            || c == '\n'
                            || c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
            assertThat(CleanText.of(clean)).isEqualTo(clean);
        }
    }
}
