package io.jenkins.plugins.ftr.engine.source;

import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.List;

/**
 * Implemented by every exception that means: what the user gave cannot be used. Its sentences are fit to be shown as they
 * are, without a stack trace; the command ends with exit status 2, the plugin fails the build.
 */
public interface BadInput {
    /** What is wrong and what to do, as text for the user; in English where the thrower does not know the language. */
    String getMessage();

    /**
     * The same as separate sentences, one per problem, in the order they should be read.
     *
     * @param language language of the user; an exception that was thrown with text in that language has it anyway
     */
    default List<String> sentences(Language language) {
        return List.of(getMessage());
    }
}
