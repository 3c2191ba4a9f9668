package io.jenkins.plugins.ftr.engine.source;

import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.List;

/** A path or file of the workspace cannot be used; the notice is a whole sentence for the user. */
public final class WorkspaceException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;
    private final transient Notice notice;

    /** For a caller that knows the language of the user. */
    public WorkspaceException(String message) {
        this(Notice.verbatim(message));
    }

    WorkspaceException(Notice notice) {
        this(notice, null);
    }

    WorkspaceException(Notice notice, Throwable cause) {
        super(notice.in(Language.EN), cause);
        this.notice = notice;
    }

    /** What is wrong and what to do. */
    public Notice notice() {
        return notice;
    }

    @Override
    public List<String> sentences(Language language) {
        return List.of(notice.in(language));
    }
}
