package io.jenkins.plugins.ftr.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinksTest {
    private static final SourceRange PLACE = SourceRange.at("modules/a b/\"><x.tf", 7);
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void shouldLinkTheCommitBuilt() {
        assertEquals(
                "https://github.com/o/r/blob/" + HASH + "/modules/a%20b/%22%3E%3Cx.tf#L7",
                SourceLinks.of("https://github.com/o/r/tree/main", HASH).to(PLACE));
    }

    @Test
    void shouldLinkTheBranchWhereTheCommitIsUnknown() {
        assertEquals(
                "https://gitlab.example.com/o/g/r/-/blob/release/1/main.tf",
                SourceLinks.of("https://gitlab.example.com/o/g/r/-/tree/release/1", "42")
                        .to(SourceRange.at("main.tf", 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "http://github.com/o/r/tree/main", "javascript:alert(1)//tree/main", "https://github.com/o/r/pull/5",
                "https://github.com/o/r/tree/main?x", "https:///tree/main"
            })
    void shouldLinkNothingElse(String page) {
        assertEquals("", SourceLinks.of(page, HASH).to(PLACE));
    }

    @Test
    void shouldLinkNoUnknownPlace() {
        assertEquals("", SourceLinks.of("https://github.com/o/r/tree/main", HASH).to(SourceRange.UNKNOWN));
        assertEquals("", SourceLinks.of(null, HASH).to(PLACE));
    }
}
