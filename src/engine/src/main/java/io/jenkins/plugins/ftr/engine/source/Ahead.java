package io.jenkins.plugins.ftr.engine.source;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that will be needed, made on a thread of its own meanwhile.
 *
 * @param <T> what it is
 */
public final class Ahead<T> implements Supplier<T> {
    private final FutureTask<T> task;

    /**
     * Begins to make it.
     *
     * @param name of the thread
     * @param maker makes it; must not depend on what the caller does meanwhile
     */
    public Ahead(String name, Supplier<T> maker) {
        this.task = new FutureTask<>(maker::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What was made, waited for if need be.
     *
     * @throws RuntimeException what went wrong while it was made
     * @throws CancellationException when the calling thread is interrupted
     */
    @Override
    public T get() {
        try {
            return task.get();
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
