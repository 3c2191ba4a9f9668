package io.jenkins.plugins.ftr.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTableTest {
    private static final List<Finding> FINDINGS = Results.findings(250, "CTL-001");

    private static FindingsTable table(String query, String page) {
        return new FindingsTable(FINDINGS, query, page, finding -> null);
    }

    @ParameterizedTest
    @CsvSource({", 1", "2, 2", "3, 3", "4, 3", "0, 1", "-7, 1", "x, 1", "99999999999, 1"})
    void shouldStayWithinItsPages(String page, int shown) {
        assertEquals(shown, table(null, page).getPage());
        assertEquals(3, table(null, page).getPages());
    }

    @Test
    void shouldShowOnePageAtATime() {
        assertEquals(100, table("", "1").getRows().size());
        assertEquals(50, table("", "3").getRows().size());
    }

    @ParameterizedTest
    @CsvSource({
        "DB17, 11", "'db17 modules/db.tf:17 ', 11", "ctl-001, 250", "HIGH violation, 250", "rds nothing, 0", "'  ', 250"
    })
    void shouldFindWhatHasAllWords(String query, int found) {
        FindingsTable table = table(query, "1");
        assertEquals(found, table.getFound());
        assertEquals(Math.min(100, found), table.getRows().size());
    }

    @Test
    void shouldBoundTheQuery() {
        assertEquals(200, table("x".repeat(100_000), null).getQuery().length());
    }
}
