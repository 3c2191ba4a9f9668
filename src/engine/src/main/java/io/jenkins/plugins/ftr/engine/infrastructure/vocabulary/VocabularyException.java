package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

/** A vocabulary file is not as its README says; the message names file, line and what is expected. */
public final class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VocabularyException(String message) {
        super(message);
    }

    public VocabularyException(String message, Throwable cause) {
        super(message, cause);
    }
}
