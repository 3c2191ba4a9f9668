package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files. {@code -Dupdate=true} writes them anew; look at the difference before you keep it. */
public final class Golden {
    private static final Path FOLDER =
            Path.of("src/test/resources/io/jenkins/plugins/ftr/engine/report").toAbsolutePath();

    private Golden() {}

    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** Compares with the expected file of a name. */
    public static void check(String name, String actual) {
        Path file = file(name);
        try {
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
