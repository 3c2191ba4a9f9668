package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;

/** A document cannot be read; the notice is a whole sentence and the place is known where the parser knew it. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourceRange at;
    private final transient Notice notice;

    DocumentException(SourceRange at, Notice notice) {
        this.at = at;
        this.notice = notice;
    }

    public SourceRange at() {
        return at;
    }

    /** What is wrong. */
    public Notice notice() {
        return notice;
    }

    @Override
    public String getMessage() {
        return notice.in(Language.EN);
    }

    public ParseError toParseError() {
        return new ParseError(at, notice);
    }
}
