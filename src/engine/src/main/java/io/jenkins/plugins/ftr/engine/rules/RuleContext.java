package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;

/**
 * What a rule may see and say while it judges one resource.
 *
 * <p>A message is the key of a sentence: under {@code messages} in the rule's metadata file, or one of the shared sentences
 * in {@code messages.properties} of this package. Its arguments fill {@code {0}}, {@code {1}} …; a {@link Value} is shown
 * shortened, and masked when it is sensitive.
 */
public interface RuleContext {
    /** All the code, to follow references. */
    Infrastructure infrastructure();

    /**
     * The resource breaks the rule.
     *
     * @param at the value that breaks it; its place is reported, or the resource where it is absent
     * @param message key of a sentence that says what was found, e.g. {@code Port {0} is open to {1}.}
     * @param arguments what fills the sentence
     */
    void violation(Value at, String message, Object... arguments);

    /**
     * It cannot be told.
     *
     * @param at the unknown value; its reason and references are added to the message
     * @param message key of a sentence that says what would have to be known
     * @param arguments what fills the sentence
     */
    void unknown(Value at, String message, Object... arguments);

    /**
     * The resource keeps the rule.
     *
     * @param at the value that keeps it
     * @param message key of a sentence that says what was found
     * @param arguments what fills the sentence
     */
    void pass(Value at, String message, Object... arguments);

    /** Whether there is a rule with this id. */
    boolean isKnownRule(String id);

    /** It cannot be told, said in the shared words. */
    default void unknown(Value at) {
        unknown(at, "undecided");
    }

    /**
     * Reports by a truth value: true is a pass, false a violation, unknown is unknown.
     *
     * @param kept whether the rule is kept
     * @param at the value that decides
     * @param good key of the sentence for a pass
     * @param bad key of the sentence for a violation
     * @param arguments what fills either sentence
     */
    default void require(Trilean kept, Value at, String good, String bad, Object... arguments) {
        switch (kept) {
            case TRUE -> pass(at, good, arguments);
            case FALSE -> violation(at, bad, arguments);
            case UNKNOWN -> unknown(at);
        }
    }
}
