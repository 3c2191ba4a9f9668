package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Run;
import hudson.util.AtomicFileWriter;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the details of a result in a file of its own in the build directory, in the published result format, whose versions
 * the engine reads for as long as it lives. Written atomically: an interrupted build leaves no half of one.
 */
final class ResultStore {
    private static final Logger LOGGER = Logger.getLogger(ResultStore.class.getName());

    private ResultStore() {}

    static void write(@NonNull Run<?, ?> run, @NonNull String id, @NonNull byte[] resultJson, @NonNull String excerpts)
            throws IOException {
        write(excerptFile(run, id), excerpts);
        write(file(run, id), new String(resultJson, StandardCharsets.UTF_8));
    }

    private static void write(Path file, String text) throws IOException {
        try (AtomicFileWriter writer = new AtomicFileWriter(file, StandardCharsets.UTF_8)) {
            try {
                writer.write(text);
                writer.commit();
            } finally {
                writer.abort();
            }
        }
    }

    /** The details; empty when the file is gone or broken, which a page says and a log records. */
    static Optional<FtrResult> read(@NonNull Run<?, ?> run, @NonNull String id) {
        Path file = file(run, id);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ResultJson.read(new ByteArrayInputStream(Files.readAllBytes(file)), name(id)));
        } catch (IOException | RuntimeException e) {
            Level level = e instanceof BadInput ? Level.WARNING : Level.SEVERE;
            LOGGER.log(level, e, () -> "Cannot read the FTR result " + file);
            return Optional.empty();
        }
    }

    /** The file as it is; empty when it is gone. */
    static Optional<String> text(@NonNull Run<?, ?> run, @NonNull String id) {
        return text(file(run, id));
    }

    /** The lines of code around findings; none when their file is gone. */
    static Excerpts excerpts(@NonNull Run<?, ?> run, @NonNull String id) {
        return text(excerptFile(run, id)).map(Excerpts::fromJson).orElseGet(Excerpts::new);
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "Cannot read the FTR result " + file);
            return Optional.empty();
        }
    }

    /** The id is checked where it is given; here it can only be a plain name. */
    private static Path file(Run<?, ?> run, String id) {
        return run.getRootDir().toPath().resolve(name(id));
    }

    private static String name(String id) {
        return "ftr-result-" + ResultId.check(id) + ".json";
    }

    private static Path excerptFile(Run<?, ?> run, String id) {
        return run.getRootDir().toPath().resolve("ftr-excerpts-" + ResultId.check(id) + ".json");
    }
}
