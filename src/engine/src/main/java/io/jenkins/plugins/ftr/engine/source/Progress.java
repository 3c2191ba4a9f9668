package io.jenkins.plugins.ftr.engine.source;

/** Hears how far long work is and says whether to stop. Implementations are called from one thread and must be quick. */
public interface Progress {
    /** Ignores everything and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void phase(Phase phase) {
            // nobody listens
        }

        @Override
        public void step(long done, long total) {
            // nobody listens
        }
    };

    /** A new phase of the work begins. */
    void phase(Phase phase);

    /**
     * Work went on within the phase.
     *
     * @param done units done, files as a rule
     * @param total units in all, or -1 when not known
     */
    void step(long done, long total);

    /**
     * Called between units of work.
     *
     * @throws java.util.concurrent.CancellationException when the work shall stop now
     */
    default void checkCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new java.util.concurrent.CancellationException("Interrupted");
        }
    }
}
