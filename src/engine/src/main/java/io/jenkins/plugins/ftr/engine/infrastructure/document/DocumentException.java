package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** A document cannot be read; the message is a whole sentence and the place is known where the parser knew it. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SourceRange at;

    public DocumentException(SourceRange at, String message) {
        super(message);
        this.at = at;
    }

    public SourceRange at() {
        return at;
    }

    public ParseError toParseError() {
        return new ParseError(at, getMessage());
    }
}
