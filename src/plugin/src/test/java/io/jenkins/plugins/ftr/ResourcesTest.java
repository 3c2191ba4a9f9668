package io.jenkins.plugins.ftr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every view obeys the content security policy, and everything people read is there in Japanese. */
class ResourcesTest {
    private static final Path ROOT = Path.of("src/main/resources");
    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");
    private static final Pattern KEY = Pattern.compile("\\$\\{%([^}(]+)[(}]");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void shouldHaveNoInlineScriptOrStyleInViews() throws IOException {
        List<String> bad = new ArrayList<>();
        for (Path file : files(".jelly")) {
            String text = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
            assertTrue(text.startsWith("<?jelly escape-by-default='true'?>"), file::toString);
            for (String pattern : List.of(
                    "(?i)<style\\b",
                    "(?i)<script\\b(?![^>]*(src=|type=\"application/json\"))",
                    "(?i)\\son[a-z]+\\s*=",
                    "(?i)\\sstyle\\s*=",
                    "(?i)javascript:",
                    "(?i)(src|href)=\"https?://",
                    "checkUrl=",
                    "j:out|escapeText=\"false\"",
                    "plugin/aws-ftr")) {
                if (Pattern.compile(pattern).matcher(text).find()) {
                    bad.add(file + ": " + pattern);
                }
            }
        }
        assertEquals(List.of(), bad);
    }

    @Test
    void shouldHaveEveryMessageInJapanese() throws IOException {
        int bundles = 0;
        for (Path file : files("Messages.properties")) {
            bundles++;
            Properties english = read(file);
            Properties japanese = read(file.resolveSibling("Messages_ja.properties"));
            assertEquals(
                    new TreeSet<>(english.stringPropertyNames()),
                    new TreeSet<>(japanese.stringPropertyNames()),
                    file.toString());
            for (String key : english.stringPropertyNames()) {
                assertEquals(
                        placeholders(english.getProperty(key)),
                        placeholders(japanese.getProperty(key)),
                        file + " " + key);
            }
        }
        assertTrue(bundles >= 5);
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void shouldHaveEveryLabelOfViewsInJapanese() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : files(".jelly")) {
            String name = file.getFileName().toString().replace(".jelly", "_ja.properties");
            Properties japanese = read(file.resolveSibling(name));
            Matcher matcher = KEY.matcher(Files.readString(file));
            while (matcher.find()) {
                if (!japanese.containsKey(matcher.group(1))) {
                    missing.add(file + ": " + matcher.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void shouldHaveEveryHelpTextInJapanese() throws IOException {
        int texts = 0;
        for (Path file : files(".html")) {
            if (file.toString().endsWith("_ja.html")) {
                assertTrue(JAPANESE.matcher(Files.readString(file)).find(), file::toString);
                continue;
            }
            texts++;
            assertTrue(
                    Files.isRegularFile(Path.of(file.toString().replace(".html", "_ja.html"))),
                    () -> file + " has no Japanese text");
            assertFalse(Files.readString(file).contains("<script"), file::toString);
        }
        assertTrue(texts > 30);
    }

    @Test
    void shouldExplainEveryFieldOfForms() throws IOException {
        List<String> missing = new ArrayList<>();
        Path steps = ROOT.resolve("io/jenkins/plugins/ftr/steps");
        for (String owner : List.of("FtrCheckStep", "FtrRecorder")) {
            fields(steps.resolve("form/settings.jelly"), steps.resolve(owner), missing);
        }
        fields(steps.resolve("FtrQualityGate/config.jelly"), steps.resolve("FtrQualityGate"), missing);
        Path config = ROOT.resolve("io/jenkins/plugins/ftr/config/FtrGlobalConfiguration");
        fields(config.resolve("config.jelly"), config, missing);
        assertEquals(List.of(), missing);
    }

    private static void fields(Path form, Path folder, List<String> missing) throws IOException {
        Matcher matcher = Pattern.compile("<f:entry[^>]*field=\"(\\w+)\"").matcher(Files.readString(form));
        int found = 0;
        while (matcher.find()) {
            found++;
            if (!Files.isRegularFile(folder.resolve("help-" + matcher.group(1) + ".html"))) {
                missing.add(folder + " " + matcher.group(1));
            }
        }
        assertTrue(found > 0, form::toString);
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
