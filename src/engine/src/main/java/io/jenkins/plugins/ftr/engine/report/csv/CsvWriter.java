package io.jenkins.plugins.ftr.engine.report.csv;

import io.jenkins.plugins.ftr.engine.report.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes RFC 4180: commas, CR LF, quotes doubled. What a spreadsheet might take for a formula gets an apostrophe. */
final class CsvWriter {
    private final Writer out;

    CsvWriter(OutputStream stream, boolean byteOrderMark) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
    }

    void row(String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            field(FormulaGuard.cell(values[i]));
        }
        out.write("\r\n");
    }

    void end() throws IOException {
        out.flush();
    }

    private void field(String clean) throws IOException {
        String value = FormulaGuard.isRisky(clean) ? '\'' + clean : clean;
        boolean quoted = value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\t') >= 0
                || value.indexOf(';') >= 0
                || !value.equals(value.strip());
        out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
}
