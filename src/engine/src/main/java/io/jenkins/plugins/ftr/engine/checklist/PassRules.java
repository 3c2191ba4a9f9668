package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.List;

/** Makes pass rules from their text. */
public final class PassRules {
    /** Holds for every answer. */
    public static final PassRule ALWAYS = new PassExpression.Constant(true).toRule("true");

    /** Holds for no answer. */
    public static final PassRule NEVER = new PassExpression.Constant(false).toRule("false");

    private PassRules() {}

    /**
     * Reads a rule in the notation of {@link PassRule}, e.g. {@code IAM-002.1==Yes || (IAM-002.2==Yes && response!='')}.
     *
     * @param text the rule
     * @throws PassRuleException when it is none; says at which character and what is expected there
     */
    public static PassRule parse(String text) {
        return parse(text, Language.EN);
    }

    /** {@link #parse(String)} with errors in a language. */
    public static PassRule parse(String text, Language language) {
        return switch (text.strip()) {
            case "true" -> ALWAYS;
            case "false" -> NEVER;
            default ->
                new PassRuleParser(text, false, Messages.of(PassRules.class, language))
                        .parse()
                        .toRule(text.strip());
        };
    }

    /** The rule that every question has its passing answer. */
    static PassRule allPassing(List<Question> questions) {
        List<PassExpression> parts = questions.stream()
                .<PassExpression>map(
                        question -> new PassExpression.Comparison(question.id(), true, List.of(question.passing())))
                .toList();
        PassExpression all = parts.size() == 1 ? parts.get(0) : new PassExpression.And(parts);
        return all.toRule(all.write());
    }
}
