package io.jenkins.plugins.ftr.engine.rules;

/** Names the one rule that judges suppressions and therefore cannot be suppressed. */
final class SuppressionRule {
    static final String CLASS_NAME = SuppressionRule.class.getPackageName() + ".suppression.SuppressionWithoutReason";

    private SuppressionRule() {}
}
