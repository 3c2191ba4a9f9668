package io.jenkins.plugins.ftr.engine.source;

import java.util.List;

/**
 * Implemented by every exception that means: what the user gave cannot be used. Its sentences are fit to be shown as they
 * are, without a stack trace; the command ends with exit status 2, the plugin fails the build.
 */
public interface BadInput {
    /** What is wrong and what to do, as text for the user. */
    String getMessage();

    /** The same as separate sentences, one per problem, in the order they should be read. */
    default List<String> sentences() {
        return List.of(getMessage());
    }
}
