package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people write them on a command line. */
final class Paths {
    static final LocalizedText NAMED_BASELINE =
            new LocalizedText("It was named on the command line.", "コマンドラインで指定されました。");

    private Paths() {}

    /**
     * A file given by name, relative to the judged directory. People write it relative to that directory or to the one they
     * stand in; what exists wins, the judged directory first. Whether it may be used is for the engine to say.
     */
    static String inside(Path directory, String given) {
        try {
            Path root = directory.toAbsolutePath().normalize();
            Path path = Path.of(given);
            if (!path.isAbsolute() && Files.exists(root.resolve(path))) {
                return given;
            }
            Path fromHere = path.toAbsolutePath().normalize();
            if (Files.exists(fromHere) && fromHere.startsWith(root)) {
                return root.relativize(fromHere).toString().replace('\\', '/');
            }
        } catch (InvalidPathException e) {
            // The engine names what is wrong with it.
        }
        return given;
    }
}
