package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a rule says of one resource, kept to be compared before it is passed on. */
final class HeardJudgement implements RuleContext {
    /** One thing said, with the arguments of {@link RuleContext}. */
    record Said(Outcome outcome, Value at, String message, List<Object> arguments) {
        void to(RuleContext context) {
            Object[] all = arguments.toArray();
            switch (outcome) {
                case VIOLATION -> context.violation(at, message, all);
                case UNKNOWN -> context.unknown(at, message, all);
                case PASS -> context.pass(at, message, all);
            }
        }

        /** Whether the same is said of the same place. */
        boolean isSame(Said other) {
            return outcome == other.outcome
                    && message.equals(other.message)
                    && at.at().equals(other.at.at());
        }
    }

    private final RuleContext context;
    private final List<Said> said = new ArrayList<>();

    /** @param context what else the rule may ask */
    HeardJudgement(RuleContext context) {
        this.context = context;
    }

    List<Said> said() {
        return said;
    }

    List<Said> said(Outcome outcome) {
        return said.stream().filter(one -> one.outcome() == outcome).toList();
    }

    boolean has(Outcome outcome) {
        return said.stream().anyMatch(one -> one.outcome() == outcome);
    }

    boolean has(Said wanted) {
        return said.stream().anyMatch(wanted::isSame);
    }

    @Override
    public Infrastructure infrastructure() {
        return context.infrastructure();
    }

    @Override
    public boolean isKnownRule(String id) {
        return context.isKnownRule(id);
    }

    @Override
    public void violation(Value at, String message, Object... arguments) {
        said.add(new Said(Outcome.VIOLATION, at, message, Arrays.asList(arguments)));
    }

    @Override
    public void unknown(Value at, String message, Object... arguments) {
        said.add(new Said(Outcome.UNKNOWN, at, message, Arrays.asList(arguments)));
    }

    @Override
    public void pass(Value at, String message, Object... arguments) {
        said.add(new Said(Outcome.PASS, at, message, Arrays.asList(arguments)));
    }
}
