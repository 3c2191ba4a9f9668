package io.jenkins.plugins.ftr.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceRangeTest {
    @Test
    void givesBackWhatItWasMadeOf() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            int line = random.nextInt(1 << 1 + random.nextInt(21));
            int column = random.nextInt(1 << 1 + random.nextInt(25));
            int further = random.nextInt(1 << 1 + random.nextInt(15));
            SourceRange range = new SourceRange("main.tf", line, column, line + further);
            assertThat(range.line()).isEqualTo(line);
            assertThat(range.column()).isEqualTo(column);
            assertThat(range.endLine()).isEqualTo(line + further);
            assertThat(range)
                    .isEqualTo(new SourceRange("main.tf", line, column, line + further))
                    .hasSameHashCodeAs(new SourceRange("main.tf", line, column, line + further))
                    .isNotEqualTo(new SourceRange("main.tf", line, column, line + further + 1))
                    .isNotEqualTo(new SourceRange("main.tf", line, column + 1, line + further))
                    .isNotEqualTo(new SourceRange("other.tf", line, column, line + further));
        }
    }

    @Test
    void ordersByFileLineColumnAndEnd() {
        SourceRange first = new SourceRange("a.tf", 2, 9, 3);
        assertThat(first)
                .isLessThan(new SourceRange("b.tf", 1, 1, 1))
                .isLessThan(new SourceRange("a.tf", 3, 1, 3))
                .isLessThan(new SourceRange("a.tf", 2, 10, 2))
                .isLessThan(new SourceRange("a.tf", 2, 9, 4))
                .isEqualByComparingTo(new SourceRange("a.tf", 2, 9, 3));
    }

    @Test
    void neverEndsBeforeItBegins() {
        assertThat(new SourceRange("a.tf", 7, 1, 0).endLine()).isEqualTo(7);
        assertThat(SourceRange.UNKNOWN.isKnown()).isFalse();
        assertThat(new SourceRange(null, 0, 0, 0)).isEqualTo(SourceRange.UNKNOWN);
    }

    @Test
    void standsAtItsLastPlaceBeyondIt() {
        SourceRange far = new SourceRange("a.tf", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(far.line()).isEqualTo(4_194_303);
        assertThat(far.column()).isEqualTo(67_108_863);
        assertThat(far.endLine()).isEqualTo(4_194_303 + 65_535);
    }
}
