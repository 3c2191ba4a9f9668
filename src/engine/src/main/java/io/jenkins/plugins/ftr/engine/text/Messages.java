package io.jenkins.plugins.ftr.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The sentences of one package: {@code messages.properties} (English) and {@code messages_ja.properties} (Japanese), UTF-8,
 * beside the class that owns them. Placeholders are {@code {0}}, {@code {1}} …; everything else, quotes included, is
 * literal.
 */
public final class Messages {
    private final Properties english;
    private final Properties japanese;
    private final Language language;

    private Messages(Properties english, Properties japanese, Language language) {
        this.english = english;
        this.japanese = japanese;
        this.language = language;
    }

    /** The catalogue of the package of a class, in a language. */
    public static Messages of(Class<?> owner, Language language) {
        Properties english = load(owner, "messages.properties");
        return new Messages(
                english, language == Language.JA ? load(owner, "messages_ja.properties") : english, language);
    }

    private static Properties load(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name + " beside " + owner.getName());
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public Language language() {
        return language;
    }

    /**
     * A sentence; falls back to English where there is no translation.
     *
     * @param name key in the catalogue
     * @param arguments values of the placeholders, in order
     * @throws IllegalArgumentException when the key is in neither catalogue
     */
    public String get(String name, Object... arguments) {
        String pattern = japanese.getProperty(name, english.getProperty(name));
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + name + "'");
        }
        return format(pattern, arguments);
    }

    /** Whether there is a sentence of this name in the catalogue. */
    public boolean has(String name) {
        return english.containsKey(name);
    }

    /**
     * Fills the placeholders of a sentence.
     *
     * @param pattern the sentence with {@code {0}}, {@code {1}} …
     * @param arguments values of the placeholders, in order; a placeholder without a value stays
     */
    public static String format(String pattern, Object... arguments) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int close = c == '{' ? pattern.indexOf('}', i) : -1;
            int index = close < 0 ? -1 : digits(pattern, i + 1, close);
            if (index >= 0 && index < arguments.length) {
                out.append(arguments[index]);
                i = close + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static int digits(String text, int from, int to) {
        return to - from == 1 && Character.isDigit(text.charAt(from)) ? text.charAt(from) - '0' : -1;
    }
}
