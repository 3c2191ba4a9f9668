package io.jenkins.plugins.ftr.engine.infrastructure;

/**
 * What an unknown value is in either case of a condition that only the deployment decides.
 *
 * @param condition names the condition: values with the same name are decided together
 * @param then the value when it holds
 * @param otherwise the value when it does not
 */
public record Choice(String condition, Value then, Value otherwise) {
    /** The same choice between what is behind a key of either value. */
    Choice get(String key) {
        return new Choice(condition, then.get(key), otherwise.get(key));
    }
}
