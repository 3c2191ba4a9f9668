package io.jenkins.plugins.ftr.engine.rules;

/** How much a report tells of what is as it should be; in a large repository that is by far the most. */
public enum Passes {
    /** Nothing. */
    NONE,
    /** Of each rule that a resource keeps one of them: enough to know which rules judged something, and passed it. */
    ONE_PER_RULE,
    /** Every one. */
    ALL
}
