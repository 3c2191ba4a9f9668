package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Values worked out once, on first use; failures are kept as well. Tells when a value depends on itself. */
final class Memo {
    private static final Object IN_PROGRESS = new Object();

    private final Map<String, Object> known = new HashMap<>();

    /** The value behind a key when it has been worked out, else {@code null}: the way that costs nothing. */
    Datum known(String key) {
        return known.get(key) instanceof Datum value ? value : null;
    }

    /**
     * The value behind a key.
     *
     * @param compute works it out
     * @param cycle makes the exception when it is being worked out already
     */
    Datum get(String key, Supplier<Datum> compute, Function<String, EvalException> cycle) {
        Object found = known.get(key);
        if (found == null) {
            known.put(key, IN_PROGRESS);
            try {
                found = compute.get();
            } catch (EvalException e) {
                found = e;
            }
            known.put(key, found);
        }
        if (found == IN_PROGRESS) {
            throw cycle.apply(key);
        }
        if (found instanceof EvalException failure) {
            throw failure;
        }
        return (Datum) found;
    }
}
