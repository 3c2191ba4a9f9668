package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPatternTest {
    @ParameterizedTest
    @CsvSource({
        "**/*.tf, main.tf, true",
        "**/*.tf, a/b/main.tf, true",
        "*.tf, a/main.tf, false",
        "infra/**, infra/a/b.yaml, true",
        "infra/**, infrastructure/a.yaml, false",
        "infra/**/x.tf, infra/x.tf, true",
        "infra/**/x.tf, infra/a/b/x.tf, true",
        "infra, infra/a/x.tf, true",
        "infra/, infra/a/x.tf, true",
        "./infra/*.tf, infra/x.tf, true",
        "infra\\\\*.tf, infra/x.tf, true",
        "?.tf, a.tf, true",
        "?.tf, ab.tf, false",
        "a*b*c, abbbxc, true",
        "a*b*c, acb, false",
        "**, any/thing, true",
        "**/a/**/b/*.yaml, x/a/y/z/b/c.yaml, true",
        "a/b.tf, a/b.tf, true",
        "a/b.tf, a/B.tf, false"
    })
    void matchesAsAntDoes(String pattern, String path, boolean expected) {
        assertThat(AntPattern.of(pattern).matches(path)).isEqualTo(expected);
    }

    @Test
    void isLinearWhereWildcardsMultiply() {
        String path = "a/".repeat(200) + "b";

        assertThat(AntPattern.of("**/a/".repeat(60) + "c").matches(path)).isFalse();
        assertThat(AntPattern.of("a*".repeat(60) + "c").matches("a".repeat(2000)))
                .isFalse();
    }

    @Test
    void refusesWhatLeavesTheDirectory() {
        assertThat(AntPattern.of("../x/*.tf").leavesDirectory()).isTrue();
        assertThat(AntPattern.of("/etc/*.yaml").leavesDirectory()).isTrue();
        assertThat(AntPattern.of("C:\\x\\*.yaml").leavesDirectory()).isTrue();
        assertThat(AntPattern.of("a/..b/*.yaml").leavesDirectory()).isFalse();
    }
}
