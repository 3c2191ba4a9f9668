package io.jenkins.plugins.ftr.cli;

/** Exit codes of the command. They are a contract: pipelines script against them. */
final class ExitCode {
    /** The gate passed, or is unstable and that was not asked to fail. */
    static final int PASSED = 0;
    /** The gate failed. */
    static final int GATE_FAILED = 1;
    /** Bad input or usage; the message says what to do. */
    static final int BAD_INPUT = 2;
    /** A fault of this program. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
