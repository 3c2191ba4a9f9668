package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published catalogue is what the metadata says. {@code -Dupdate=true} writes it anew. */
class RuleCatalogueTest {
    private static final Path DOCS = Path.of("../../docs");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isUpToDate(Language language) throws IOException {
        Path page = language == Language.EN ? DOCS.resolve("rules.md") : DOCS.resolve("ja/rules.md");
        String expected = new RuleCatalogue(RuleRegistry.builtIn(), language).page();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("run: mvn -pl engine test -Dtest=RuleCatalogueTest -Dupdate=true")
                .hasContent(expected);
    }
}
