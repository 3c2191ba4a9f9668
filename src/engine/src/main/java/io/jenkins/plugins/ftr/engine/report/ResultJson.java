package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.report.json.ResultReader;
import io.jenkins.plugins.ftr.engine.report.json.ResultWriter;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The result file ({@code ftr-result.json}, format 1): writes it, and reads it back as a baseline or as history. */
public final class ResultJson {
    /** Name of the file in an output folder. */
    public static final String FILE = "ftr-result.json";

    /** The format this tool writes. Fields are only ever added within a format. */
    public static final int FORMAT = 1;

    private ResultJson() {}

    /**
     * Writes a result. Does not close the stream.
     *
     * @param result what to write
     * @param out where to, UTF-8
     * @throws IOException when the stream fails
     */
    public static void write(FtrResult result, OutputStream out) throws IOException {
        new ResultWriter(out).write(result);
    }

    /**
     * Writes what {@code ftr scan --format json} prints: {@code infrastructure} and {@code findings} alone. Does not close
     * the stream.
     *
     * @param infrastructure what was read
     * @param findings what the rules saw, in order
     * @param out where to, UTF-8
     * @throws IOException when the stream fails
     */
    public static void writeScan(
            FtrResult.InfrastructureSummary infrastructure, List<Finding> findings, OutputStream out)
            throws IOException {
        new ResultWriter(out).writeScan(infrastructure, findings);
    }

    /**
     * Reads a result file of this or an earlier format. Unknown fields are passed over.
     *
     * @param file the file
     * @return the result
     * @throws ResultFileException when it is missing, too large, broken, of a later format or not a result at all; the
     *     message names file and position and says what to do
     */
    public static FtrResult read(Path file) {
        return read(file, Limits.DEFAULT, Language.EN);
    }

    /**
     * Reads a result file within limits; errors are English.
     *
     * @param file the file
     * @param limits largest file and deepest nesting
     * @return the result
     * @throws ResultFileException as {@link #read(Path)}
     */
    public static FtrResult read(Path file, Limits limits) {
        return read(file, limits, Language.EN);
    }

    /**
     * Reads a result file within limits.
     *
     * @param file the file
     * @param limits largest file and deepest nesting
     * @param language language of the errors
     * @return the result
     * @throws ResultFileException as {@link #read(Path)}
     */
    public static FtrResult read(Path file, Limits limits, Language language) {
        return ResultReader.read(file, limits, language);
    }

    /**
     * Reads a result from a stream.
     *
     * @param in the stream, UTF-8; not closed
     * @param name what to call it in errors
     * @return the result
     * @throws ResultFileException as {@link #read(Path)}
     */
    public static FtrResult read(InputStream in, String name) {
        return read(in, name, Language.EN);
    }

    /**
     * Reads a result from a stream.
     *
     * @param in the stream, UTF-8; not closed
     * @param name what to call it in errors
     * @param language language of the errors
     * @return the result
     * @throws ResultFileException as {@link #read(Path)}
     */
    public static FtrResult read(InputStream in, String name, Language language) {
        return ResultReader.read(in, name, Limits.DEFAULT, language);
    }
}
