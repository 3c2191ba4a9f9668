package io.jenkins.plugins.ftr.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.NoticeKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the readers say exists in English and Japanese, and they say nothing else. */
class NoticesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/jenkins/plugins/ftr/engine");
    /** Text whose words are all names or signs: the same in every language. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*|null");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** The enums of keys by their package. */
    private static final Map<String, List<Class<? extends NoticeKey>>> KEYS = new TreeMap<>();

    @BeforeAll
    static void find() {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(NoticesTest.class)) {
            if (type.isEnum() && type.isAssignableTo(NoticeKey.class)) {
                KEYS.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>())
                        .add(type.reflect().asSubclass(NoticeKey.class));
            }
        }
    }

    @Test
    void everyKeyHasItsSentenceInBothLanguages() throws IOException {
        assertThat(KEYS).hasSizeGreaterThan(8);
        for (List<Class<? extends NoticeKey>> types : KEYS.values()) {
            Set<String> names = new TreeSet<>();
            for (Class<? extends NoticeKey> type : types) {
                for (NoticeKey key : type.getEnumConstants()) {
                    assertThat(names.add(key.name())).as("%s once", key.name()).isTrue();
                    String english = key.in(Language.EN);
                    String japanese = key.in(Language.JA);
                    assertThat(placeholders(japanese)).as(japanese).isEqualTo(placeholders(english));
                    if (!NO_WORDS.matcher(english).matches()) {
                        assertThat(japanese)
                                .matches(text -> JAPANESE.matcher(text).find());
                    }
                    assertThat(english)
                            .doesNotMatch(text -> JAPANESE.matcher(text).find());
                }
            }
            assertThat(catalogue(types.get(0), "messages.properties")).isEqualTo(names);
            assertThat(catalogue(types.get(0), "messages_ja.properties")).isEqualTo(names);
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        for (List<Class<? extends NoticeKey>> types : KEYS.values()) {
            for (Class<? extends NoticeKey> type : types) {
                String code = code(type.getSimpleName());
                for (NoticeKey key : type.getEnumConstants()) {
                    assertThat(code).contains(type.getSimpleName() + "." + key.name());
                }
            }
        }
    }

    /**
     * A literal of two words or more would be text for a person. What is left is for those who change this program: faults in
     * the vocabulary, which stop the build, and wrong use of a class.
     */
    @Test
    void readersHaveNoTextOfTheirOwn() throws IOException {
        Pattern literal = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
        Pattern words = Pattern.compile("\\p{L}{2,} \\p{Ll}{2,}");
        Pattern forDevelopers =
                Pattern.compile("(?s)(?:VocabularyException|IllegalArgumentException|wrong)\\((?:(?!;\n).)*;\n");
        List<String> found = new ArrayList<>();
        for (String folder : List.of("infrastructure", "source")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String code = forDevelopers
                            .matcher(Files.readString(file).replaceAll("(?m)^\\s*(?://|\\*|/\\*\\*).*$", ""))
                            .replaceAll("");
                    literal.matcher(code)
                            .results()
                            .map(MatchResult::group)
                            .filter(text -> words.matcher(text).find())
                            .forEach(text -> found.add(file.getFileName() + ": " + text));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private static Set<String> placeholders(String sentence) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> catalogue(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String code(String except) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith(except + ".java"))
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
