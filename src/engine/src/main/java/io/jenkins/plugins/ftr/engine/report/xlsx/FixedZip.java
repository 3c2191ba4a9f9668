package io.jenkins.plugins.ftr.engine.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that it tells nothing of when it was made: same parts, same bytes. */
final class FixedZip {
    /**
     * A time a zip can hold in its short form, which knows no time zone; the very first, 1980-01-01, would be written in the
     * long form as well, which does.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** Writes a zip. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Content content, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        content.writeTo(packed);
        ZipOutputStream fixed = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                fixed.putNextEntry(entry);
                parts.transferTo(fixed);
                fixed.closeEntry();
            }
        }
        fixed.finish();
    }
}
