package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.PrintStream;
import java.util.function.Function;

/** One line on standard error that says how far long work is; only where a person looks, and only once it takes long. */
final class TerminalProgress implements Progress {
    private static final long FIRST_AFTER_NANOS = 400_000_000L;
    private static final long EVERY_NANOS = 100_000_000L;

    private final PrintStream err;
    private final Language language;
    private final long started = System.nanoTime();
    private long shownAt;
    private int shownWidth;
    private String phase = "";

    private TerminalProgress(PrintStream err, Language language) {
        this.err = err;
        this.language = language;
    }

    /** Does some work with progress for a person at a terminal, or in silence otherwise. */
    static <T> T during(OutputOptions output, PrintStream err, Function<Progress, T> work) {
        if (output.quiet() || System.console() == null) {
            return work.apply(Progress.NONE);
        }
        TerminalProgress progress = new TerminalProgress(err, output.language());
        try {
            return work.apply(progress);
        } finally {
            progress.clear();
        }
    }

    @Override
    public void phase(Phase next) {
        phase = next.in(language);
        show(phase);
    }

    @Override
    public void step(long done, long total) {
        show(phase + " " + done + (total > 0 ? "/" + total : ""));
    }

    private void show(String text) {
        long now = System.nanoTime();
        if (now - started < FIRST_AFTER_NANOS || now - shownAt < EVERY_NANOS) {
            return;
        }
        shownAt = now;
        String line = Terminal.clean(text);
        err.print("\r" + Terminal.pad(line, shownWidth));
        err.flush();
        shownWidth = Terminal.width(line);
    }

    private void clear() {
        if (shownWidth > 0) {
            err.print("\r" + " ".repeat(shownWidth) + "\r");
            err.flush();
        }
    }
}
