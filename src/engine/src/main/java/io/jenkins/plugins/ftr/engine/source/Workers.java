package io.jenkins.plugins.ftr.engine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Independent pieces of work, done side by side, with results in the order of the pieces: what comes out does not depend on
 * how many processors there are. The threads have deep stacks, live for one piece of work and hold no state.
 */
public final class Workers {
    /** More than these gain little: reading ends when the largest piece ends, and a build agent has other builds. */
    private static final int MOST_THREADS = 4;
    /** Expressions may refer to one another in long chains; the stack is address space, used only where needed. */
    private static final long STACK_BYTES = 256L << 20;
    /** How long the caller waits before it asks again whether to stop. */
    private static final long PATIENCE_MILLIS = 50;

    /**
     * One piece of work.
     *
     * @param <T> what it is about
     * @param <R> its result
     */
    @FunctionalInterface
    public interface Work<T, R> {
        /**
         * Does it. Called on any of the threads.
         *
         * @param item what it is about
         * @param progress says when to stop; steps told to it are not shown
         */
        R on(T item, Progress progress);
    }

    private Workers() {}

    /**
     * Does some work on each item and hands out the results.
     *
     * @param name of the threads
     * @param items what to work on
     * @param progress asked now and then, on the calling thread, whether to stop
     * @param work does one item; must not touch what another item's work changes
     * @param results gets every result on the calling thread, in the order of the items
     * @throws CancellationException when the progress says so or the calling thread is interrupted; what is being worked on
     *     is told to stop and its results are dropped
     * @throws RuntimeException what the work on the first failing item threw
     */
    public static <T, R> void each(
            String name, List<T> items, Progress progress, Work<T, R> work, Consumer<R> results) {
        if (items.isEmpty()) {
            return;
        }
        List<CompletableFuture<R>> done = new ArrayList<>(items.size());
        items.forEach(item -> done.add(new CompletableFuture<>()));
        Stop stop = new Stop();
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        int count = Math.min(
                items.size(), Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(null, () -> work(items, next, stop, work, done), name, STACK_BYTES);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        try {
            for (int i = 0; i < done.size(); i++) {
                R result = await(done.get(i), progress);
                // What has been handed out is not held here any longer.
                done.set(i, null);
                results.accept(result);
            }
        } finally {
            stop.now();
            threads.forEach(Thread::interrupt);
        }
    }

    private static <T, R> void work(
            List<T> items, AtomicInteger next, Stop stop, Work<T, R> work, List<CompletableFuture<R>> done) {
        for (int i = next.getAndIncrement(); i < items.size() && !stop.isNow(); i = next.getAndIncrement()) {
            CompletableFuture<R> future = done.get(i);
            try {
                future.complete(work.on(items.get(i), stop));
            } catch (Throwable e) { // NOPMD: handed to the caller, whatever it is
                future.completeExceptionally(e);
            }
        }
    }

    private static <R> R await(CompletableFuture<R> future, Progress progress) {
        while (true) {
            progress.checkCancelled();
            try {
                return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Asked again whether to stop.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Tells the threads to stop, as progress they ask. */
    private static final class Stop implements Progress {
        private final AtomicBoolean stopped = new AtomicBoolean();

        void now() {
            stopped.set(true);
        }

        boolean isNow() {
            return stopped.get();
        }

        @Override
        public void phase(Phase phase) {
            // only the calling thread tells how far it is
        }

        @Override
        public void step(long done, long total) {
            // only the calling thread tells how far it is
        }

        @Override
        public void checkCancelled() {
            if (stopped.get() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Interrupted");
            }
        }
    }
}
