package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import java.util.HashMap;
import java.util.Map;

/**
 * Values worked out once, on first use; failures are kept as well. Asked for at every name in every expression, so it takes no
 * function that would have to be made for the question.
 */
final class Memo<T> {
    private static final Object IN_PROGRESS = new Object();

    private final Map<String, Object> known = new HashMap<>();

    /**
     * The value behind a key, {@code null} when it has not been worked out.
     *
     * @throws EvalException the failure that working it out has ended with
     */
    @SuppressWarnings("unchecked")
    T known(String key) {
        Object found = known.get(key);
        if (found instanceof EvalException failure) {
            throw failure;
        }
        return found == IN_PROGRESS ? null : (T) found;
    }

    /** Begins to work it out; false when that has begun already: then it depends on itself. */
    boolean begin(String key) {
        return known.put(key, IN_PROGRESS) != IN_PROGRESS;
    }

    /** Keeps what came out, and answers it. */
    T done(String key, T value) {
        known.put(key, value);
        return value;
    }

    /** Keeps what went wrong, and answers it. */
    EvalException failed(String key, EvalException failure) {
        known.put(key, failure);
        return failure;
    }
}
