package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.function.Supplier;

/** Something that is made when first asked for, once, whichever thread asks. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T before = made;
        if (before != null) {
            return before;
        }
        synchronized (this) {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
