package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocabulary files are consistent with each other, and what is wrong in one is said with its line. */
class VocabularyFilesTest {
    private static final Map<String, List<TypeDefinition>> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of("src/main/resources", Vocabulary.FOLDER);
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = path.getFileName().toString();
                FILES.put(name, VocabularyReader.read(name, Files.readString(path)));
            }
        }
    }

    @Test
    void everyTypeIsDescribedOnce() {
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        FILES.forEach((file, types) -> types.forEach(type -> {
            String before = seen.put(type.type(), file);
            if (before != null) {
                twice.add(type.type() + " in " + before + " and " + file);
            }
        }));

        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void everyTerraformTypeBecomesOneType() {
        Map<String, String> wholes = new LinkedHashMap<>();
        List<String> ambiguous = new ArrayList<>();
        FILES.forEach((file, types) -> types.forEach(type -> type.terraform().forEach(mapping -> {
            if (!mapping.isPart() && mapping.when().isEmpty()) {
                String before = wholes.put(mapping.resource(), type.type());
                if (before != null) {
                    ambiguous.add(mapping.resource() + ": " + before + " and " + type.type());
                }
            }
        })));

        assertThat(ambiguous).isEmpty();
    }

    @Test
    void everyDefaultNamesItsSource() {
        List<String> without = new ArrayList<>();
        FILES.forEach((file, types) -> types.forEach(type -> type.defaults().forEach(entry -> {
            String english = entry.because().in(Language.EN);
            String japanese = entry.because().in(Language.JA);
            if (!entry.source().startsWith("https://")
                    || english.isBlank()
                    || english.endsWith(".")
                    || japanese.isBlank()
                    || japanese.equals(english)
                    || japanese.endsWith("。")) {
                without.add(file + " " + type.type() + " " + entry.property());
            }
        })));

        assertThat(without).isEmpty();
    }

    @Test
    void theIndexFindsEveryType() {
        Vocabulary vocabulary = Vocabulary.builtIn();

        FILES.values()
                .forEach(types -> types.forEach(type -> {
                    assertThat(vocabulary.type(type.type())).as(type.type()).hasSize(1);
                    type.terraform().forEach(mapping -> assertThat(vocabulary.uses(
                                    mapping.resource(), io.jenkins.plugins.ftr.engine.infrastructure.Format.TERRAFORM))
                            .as(mapping.resource())
                            .isNotEmpty());
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"types\": [{}]} | 'type' is missing",
                "{\"types\": [{\"type\": \"A\", \"default\": []}]} | 'default' is not known here",
                "{\"types\": [{\"type\": \"A\", \"terraform\": {}}]} | 'terraform' must be a list",
                "{\"types\": [{\"type\": \"A\", \"terraform\": [{\"resource\": \"b\", \"append\": \"X\"}]}]} | 'append' needs 'attach'",
                "{\"types\": [{\"type\": \"A\", \"parts\": [{\"resource\": \"b\"}]}]} | 'attach' is missing",
                "{\"types\": [{\"type\": \"A\", \"terraform\": [{\"resource\": \"b\", \"properties\": {\"X\": 1}}]}]} | attribute path",
                "{\"types\": [{\"type\": \"A\", \"terraform\": [{\"resource\": \"b\", \"properties\": {\"X\": {}}}]}]} | a source has",
                "{\"types\": [{\"type\": \"A\", \"defaults\": [{\"property\": \"P\", \"because\": \"x\"}]}]} | 'value' or 'unknown'",
                "{\"types\": [{\"type\": \"A\", \"defaults\": [{\"property\": \"P\", \"value\": 1}]}]} | 'because' is missing",
                "{\"types\": [{\"type\": \"A\", \"defaults\": [{\"property\": \"P\", \"value\": 1, \"because\": {\"en\": \"x\"}}]}]} | 'ja' is missing",
                "{\"types\": [{\"type\": \"A\", \"defaults\": [{\"property\": \"P\", \"value\": 1, \"because\": \"x\", \"when\": {}}]}]} | a condition has",
                "{\"types\": [ | Not valid JSON",
            })
    void refusesWhatTheReadmeDoesNotSay(String content, String message) {
        assertThatThrownBy(() -> VocabularyReader.read("x.json", content))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("x.json:1")
                .hasMessageContaining(message);
    }

    @Test
    void writesTheSameIndexForTheSameFiles(@TempDir Path target) throws IOException {
        String folder = Path.of("src/main/resources", Vocabulary.FOLDER).toString();

        VocabularyIndexWriter.main(new String[] {folder, target.toString()});

        Path written = target.resolve(Vocabulary.FOLDER.substring(1)).resolve(Vocabulary.INDEX);
        assertThat(Files.readString(written)).isEqualTo(VocabularyIndexWriter.index(Path.of(folder)));
        assertThat(Files.readAllLines(written)).isSorted().contains("aws_s3_bucket\ts3.json");
    }
}
