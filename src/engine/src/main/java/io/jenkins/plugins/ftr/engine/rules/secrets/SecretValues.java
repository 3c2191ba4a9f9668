package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin.Kind;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.Locale;

/** Tells whether a value that ought to be a secret is written in the code. */
final class SecretValues {
    private static final int LONGEST = 4_096;

    private SecretValues() {}

    /**
     * Whether a value is a secret in plain text in the code. False when it is taken from elsewhere (a secret store, a
     * variable without a default, a generated password); unknown when that cannot be told.
     */
    static Trilean isPlain(Value value) {
        if (value.isAbsent()) {
            return Trilean.FALSE;
        }
        if (value.isUnknown()) {
            return value.references().isEmpty() && value.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE;
        }
        if (value.kind() != Value.Kind.TEXT && value.kind() != Value.Kind.NUMBER) {
            return Trilean.FALSE;
        }
        if (value.origin().kind() == Kind.PLAN) {
            // A plan holds the final value, whatever it came from.
            return Trilean.UNKNOWN;
        }
        return Trilean.of(isSecretText(value.asText().orElse("")));
    }

    private static boolean isSecretText(String text) {
        String stripped = text.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        return !stripped.isEmpty()
                && stripped.length() <= LONGEST
                && !lower.equals("true")
                && !lower.equals("false")
                && !lower.equals("null")
                && !lower.equals("none")
                // The type in the place of the value, as in the templates of AWS's documentation.
                && !stripped.equals("String")
                && !lower.startsWith("arn:")
                && !lower.startsWith("http://")
                && !lower.startsWith("https://")
                && !lower.startsWith("/")
                && !stripped.contains("{{resolve:")
                && !stripped.contains("${")
                && !(stripped.startsWith("<") && stripped.endsWith(">"))
                && !lower.startsWith("ssm:")
                && !lower.startsWith("secretsmanager:");
    }
}
