package io.jenkins.plugins.ftr.agent;

import io.jenkins.plugins.ftr.engine.source.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Writes how far the work is into the build log while it runs: each phase, and a line now and then within a long one. */
final class LogProgress implements Progress {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final PrintStream log;
    private final long started = System.nanoTime();
    private long said = started;
    private String phase = "";

    LogProgress(PrintStream log) {
        this.log = log;
    }

    @Override
    public void phase(String name) {
        phase = name;
        say(name);
    }

    @Override
    public void step(long done, long total) {
        if (System.nanoTime() - said > EVERY_NANOS) {
            say(phase + ": " + done + (total > 0 ? "/" + total : ""));
        }
    }

    @Override
    public void checkCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The build was aborted.");
        }
    }

    private void say(String text) {
        said = System.nanoTime();
        log.println(String.format(Locale.ROOT, "[FTR] %5.1f s  %s", (said - started) / 1e9, text));
    }
}
