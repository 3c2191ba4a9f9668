package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.source.BadInput;

/** There is no answers file at all. Apart from other bad input, so that callers may offer to write one or to go on. */
public final class AnswersMissingException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;
    private final String file;

    /**
     * @param file path looked for
     * @param message sentence for the user
     */
    public AnswersMissingException(String file, String message) {
        super(message);
        this.file = file;
    }

    /** The path looked for, relative to the directory judged. */
    public String file() {
        return file;
    }
}
