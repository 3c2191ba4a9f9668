package io.jenkins.plugins.ftr.engine.rules;

/** How strongly a rule bears on a control. */
public enum Strength {
    /** A pass on every resource proves the control's question. */
    PROVES,
    /** A pass helps; it does not prove alone. A violation contradicts. */
    SUPPORTS,
    /** A pass says nothing; a violation contradicts an answer that the control is met. */
    CONTRADICTS_ONLY
}
