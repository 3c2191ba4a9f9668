package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.source.Limits;

/** What reading one root template may cost, so that a small file cannot make large work. */
final class Budget {
    /** Values one stack with its nested stacks may make; the largest real templates make some ten thousand. */
    private static final long MAX_STEPS = 5_000_000;

    private long steps;
    private int stacks;

    Budget(Limits limits) {
        this.steps = Math.min(limits.evaluationSteps(), MAX_STEPS);
        this.stacks = limits.instances();
    }

    /** Takes steps; false when they are used up. */
    boolean take(long count) {
        steps = Math.max(-1, steps - count);
        return steps >= 0;
    }

    /** Takes one nested stack; false when they are used up. */
    boolean takeStack() {
        return --stacks >= 0;
    }
}
