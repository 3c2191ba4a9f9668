package io.jenkins.plugins.ftr.engine.source;

/** A path or file of the workspace cannot be used; the message is a whole sentence for the user. */
public final class WorkspaceException extends RuntimeException implements BadInput {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
