package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.source.BadInput;

/** A result file cannot be used. The message is a whole sentence for the user: file, position, fault, what to do. */
public final class ResultFileException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;

    public ResultFileException(String message) {
        super(message);
    }

    public ResultFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
