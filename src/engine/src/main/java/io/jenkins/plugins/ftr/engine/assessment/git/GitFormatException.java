package io.jenkins.plugins.ftr.engine.assessment.git;

import java.io.IOException;

/** The repository is not as expected, or uses something that is not read here; the answer is then "not known". */
final class GitFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    GitFormatException(String message) {
        super(message);
    }
}
