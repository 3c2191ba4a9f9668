package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-02-25, NOT_YET",
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-02-26, CURRENT",
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-09-01, SUPERSEDED",
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-09-02, EXPIRING",
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-11-30, EXPIRING",
                "2026-02-26, 2026-08-31, 2026-11-30, -, 2026-12-01, EXPIRED",
                "2026-02-26, 2026-08-31, -,          -, 2026-08-31, EXPIRING",
                "2026-02-26, 2026-08-31, -,          -, 2026-09-01, EXPIRED",
                "2025-01-01, 2025-06-30, 2026-12-31, -, 2025-07-01, SUPERSEDED",
                "2025-01-01, -,          -,     next/2, 2030-01-01, SUPERSEDED",
                "2022-03-01, -,          -,          -, 2030-01-01, CURRENT",
                "-,          -,          -,          -, 2030-01-01, CURRENT",
            })
    void status(LocalDate from, LocalDate until, LocalDate usable, String successor, LocalDate today, String expected) {
        ValidityStatus status = new Checklist.Validity(from, until, usable, successor).status(today);
        assertThat(status).hasToString(expected);
        assertThat(status.isWarning()).isEqualTo(status != ValidityStatus.CURRENT);
    }
}
