package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.util.List;

/**
 * One way to hand out a result. Implementations are stateless, never look at the clock, the locale or the file system
 * beyond the output folder, and write the same bytes for the same input.
 */
public interface Report {
    /** What a user asks for it by, e.g. {@code xlsx}. */
    String id();

    /** Files it writes, relative to the output folder, {@code /} as separator; the one to open first comes first. */
    List<String> files();

    /**
     * Writes all files of this report.
     *
     * @param result what to report
     * @param context how to report it
     * @param output where the files go
     * @throws IOException when the folder cannot be written; the message is a sentence for the user
     */
    void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException;
}
