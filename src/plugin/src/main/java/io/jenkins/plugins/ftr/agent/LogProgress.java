package io.jenkins.plugins.ftr.agent;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.remoting.Channel;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Writes how far the work is into the build log while it runs: each phase, and a line now and then within a long one. Stops
 * the work when the build was aborted (which interrupts this thread, on an agent too) or the controller has gone away.
 */
final class LogProgress implements Progress {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final PrintStream log;
    private final VirtualChannel channel;
    private final Language language;
    private final long started = System.nanoTime();
    private long said = started;
    private String phase = "";

    LogProgress(PrintStream log, @CheckForNull VirtualChannel channel, Language language) {
        this.log = log;
        this.channel = channel;
        this.language = language;
    }

    @Override
    public void phase(Phase next) {
        checkCancelled();
        phase = next.in(language);
        say(phase);
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
        if (channel instanceof Channel connection && connection.isClosingOrClosed()) {
            throw new CancellationException("The connection to the controller is closed.");
        }
    }

    private void say(String text) {
        said = System.nanoTime();
        log.println(String.format(Locale.ROOT, "[FTR] %5.1f s  %s", (said - started) / 1e9, text));
    }
}
