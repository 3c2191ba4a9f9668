package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;

/** What a rule may see and say while it judges one resource. */
public interface RuleContext {
    /** All the code, to follow references. */
    Infrastructure infrastructure();

    /**
     * The resource breaks the rule.
     *
     * @param at the value that breaks it; its place is reported, or the resource where it is absent
     * @param message what was found, a sentence with the value seen, e.g. {@code Port 22 is open to 0.0.0.0/0.}
     */
    void violation(Value at, String message);

    /**
     * It cannot be told.
     *
     * @param at the unknown value; its reason and references are added to the message
     * @param message what would have to be known, a sentence
     */
    void unknown(Value at, String message);

    /**
     * The resource keeps the rule.
     *
     * @param at the value that keeps it
     * @param message what was found, a sentence
     */
    void pass(Value at, String message);

    /**
     * Reports by a truth value: true is a pass, false a violation, unknown is unknown.
     *
     * @param kept whether the rule is kept
     * @param at the value that decides
     * @param good sentence for a pass
     * @param bad sentence for a violation
     */
    default void require(Trilean kept, Value at, String good, String bad) {
        switch (kept) {
            case TRUE -> pass(at, good);
            case FALSE -> violation(at, bad);
            case UNKNOWN -> unknown(at, bad);
        }
    }
}
