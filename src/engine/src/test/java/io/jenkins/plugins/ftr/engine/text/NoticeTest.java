package io.jenkins.plugins.ftr.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is noticed without a language is said in the reader's. */
class NoticeTest {
    @Test
    void saysASentenceInBothLanguages() {
        assertThat(Sample.PLAIN.in(Language.EN)).isEqualTo("It is so.");
        assertThat(Sample.PLAIN.in(Language.JA)).isEqualTo("そうです。");
        assertThat(Sample.FILLED.with("a", 2).in(Language.EN)).isEqualTo("a has 2.");
        assertThat(Sample.FILLED.with("a", 2).in(Language.JA)).isEqualTo("a は 2 です。");
    }

    @Test
    void saysWhatIsInsideInTheSameLanguage() {
        Notice nested = Sample.FILLED.with(Sample.PLAIN, new LocalizedText("two", "二"));

        assertThat(nested.in(Language.EN)).isEqualTo("It is so. has two.");
        assertThat(nested.in(Language.JA)).isEqualTo("そうです。 は 二 です。");
        assertThat(nested).hasToString("It is so. has two.");
    }

    @Test
    void doesNotTakeWhatIsFilledInForAPlaceholder() {
        assertThat(Sample.FILLED.with("{1}", "{0}").in(Language.EN)).isEqualTo("{1} has {0}.");
    }

    @Test
    void takesTheTextOfAnythingElseAtOnce() {
        StringBuilder text = new StringBuilder("before");
        Notice notice = Sample.FILLED.with(text, 'c');
        text.append(" and after");

        assertThat(notice.in(Language.EN)).isEqualTo("before has c.");
    }

    @Test
    void isEqualWhenItSaysTheSame() {
        assertThat(Sample.FILLED.with("a", 1))
                .isEqualTo(Sample.FILLED.with("a", 1))
                .hasSameHashCodeAs(Sample.FILLED.with("a", 1))
                .isNotEqualTo(Sample.FILLED.with("a", 2))
                .isNotEqualTo(Sample.PLAIN);
        assertThat(Notice.verbatim("x")).isEqualTo(Notice.verbatim("x")).hasToString("x");
    }

    @Test
    void showsTextThatIsTheSameEverywhereAsItIs() {
        assertThat(Notice.verbatim("main.tf").in(Language.JA)).isEqualTo("main.tf");
        assertThat(Notice.NONE.in(Language.JA)).isEmpty();
    }

    private enum Sample implements NoticeKey {
        PLAIN,
        FILLED
    }
}
