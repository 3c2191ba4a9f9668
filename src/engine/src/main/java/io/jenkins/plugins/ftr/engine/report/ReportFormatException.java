package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.source.BadInput;

/** A report format was asked for that does not exist; the message lists what is allowed and the nearest match. */
public final class ReportFormatException extends IllegalArgumentException implements BadInput {
    private static final long serialVersionUID = 1L;

    ReportFormatException(String message) {
        super(message);
    }
}
