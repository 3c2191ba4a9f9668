package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4.1.2; 4.1.2; 4.1.3",
                "= 4.1; 4.1.0; 4.1.1",
                "~> 4.1; 4.1.0; 5.0.0",
                "~> 4.1.2; 4.1.2; 4.2.0",
                "~> 4; 4.0.0; 5.0.0",
                ">= 3.0, < 6.0.0; 3.0.0; 6.0.0",
                ">= 3.0, != 3.1.0, <= 5.9.9; 3.0.0; 5.9.10",
                "> 3.0.0,~>3.2; 3.2.0; 4.0.0",
                "v5.1.0; 5.1.0; 5.1.1",
                "< 5.0.0-beta1; 0.0.0; 5.0.0"
            })
    void constraintsHaveTheEndsThatTerraformGivesThem(String constraint, String from, String below) {
        VersionRange range = VersionRange.of(constraint);

        assertThat(range.from()).hasToString(from);
        assertThat(range.below()).hasToString(below);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5.9.0; true",
                "3.8.9; false",
                "~> 5.0; true",
                "~> 6.0; false",
                "~> 3.0; true",
                ">= 1.0, < 4.0; true",
                "< 3.9.0; false",
                ">= 6.0, < 5.0; false"
            })
    void theNewestVersionThatAConstraintAllowsCounts(String constraint, boolean holds) {
        assertThat(VersionRange.of(">= 3.9.0, < 6.0.0").holdsNewestOf(VersionRange.of(constraint)))
                .isEqualTo(holds);
    }

    @Test
    void withoutAnUpperEndTheNewestReleaseIsTaken() {
        assertThat(VersionRange.of(">= 2.0").isOpenEnded()).isTrue();
        assertThat(VersionRange.of("!= 2.0").isOpenEnded()).isTrue();
        assertThat(VersionRange.of("~> 2.0").isOpenEnded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"latest", "''", "4.x", "~ 4", ">= 1.0,"})
    void anythingElseIsNoConstraint(String constraint) {
        assertThat(VersionRange.of(constraint)).isNull();
    }
}
