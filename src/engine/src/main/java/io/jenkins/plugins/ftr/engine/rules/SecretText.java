package io.jenkins.plugins.ftr.engine.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are a secret whatever the attribute is called: access key ids, tokens with a fixed prefix, private keys. The
 * patterns are those the issuers document; each begins with a fixed text, so that ordinary text costs one search.
 */
public final class SecretText {
    /** What stands in the place of a secret. */
    public static final String MASK = "********";

    private static final Pattern SECRETS = Pattern.compile(
            // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
            "(?<![A-Za-z0-9])(?<aws>(?:AKIA|ASIA)[A-Z0-9]{16})(?![A-Za-z0-9])"
                    // https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
                    + "|(?<github>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})"
                    + "|(?<slack>xox[abprs]-[A-Za-z0-9-]{20,})"
                    + "|(?<stripe>[rs]k_live_[A-Za-z0-9]{20,})"
                    + "|(?<google>AIza[A-Za-z0-9_-]{35})"
                    + "|(?<gitlab>glpat-[A-Za-z0-9_-]{20,})"
                    + "|(?<key>-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----)");
    private static final String[] KINDS = {"aws", "github", "slack", "stripe", "google", "gitlab", "key"};

    private static final int SHORTEST = 20;

    private SecretText() {}

    /** Every secret begins with one of a few texts; one pass for them spares ordinary text the pattern. */
    private static boolean mayHold(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean begins =
                    switch (text.charAt(i)) {
                        case 'A' ->
                            text.startsWith("AKIA", i) || text.startsWith("ASIA", i) || text.startsWith("AIza", i);
                        case 'g' ->
                            text.startsWith("gh", i)
                                            && (text.startsWith("_", i + 3) || text.startsWith("github_pat_", i))
                                    || text.startsWith("glpat-", i);
                        case 'x' -> text.startsWith("xox", i);
                        case 'k' -> text.startsWith("k_live_", i);
                        case '-' -> text.startsWith("-----BEGIN", i);
                        default -> false;
                    };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /**
     * The kind of secret a text holds.
     *
     * @return {@code aws}, {@code github}, {@code slack}, {@code stripe}, {@code google}, {@code gitlab} or {@code key};
     *     {@code null} when none is seen. AWS's published example keys (with {@code EXAMPLE}) do not count.
     */
    public static String kind(String text) {
        if (!mayHold(text)) {
            return null;
        }
        Matcher matcher = SECRETS.matcher(text);
        while (matcher.find()) {
            for (String kind : KINDS) {
                String found = matcher.group(kind);
                if (found != null && !found.endsWith("EXAMPLE")) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** The text with every secret replaced by {@link #MASK}. */
    public static String mask(String text) {
        return mayHold(text) ? SECRETS.matcher(text).replaceAll(MASK) : text;
    }
}
