package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.List;

/** Reading of the AWS principals of a role's trust policy. */
final class TrustPrincipals {
    private TrustPrincipals() {}

    /** Statements of the trust policy that allow assuming the role with plain {@code sts:AssumeRole}. */
    static List<Statement> assumeRole(PolicyDocument document) {
        return document.allowing().stream()
                .filter(statement -> !statement.covers("sts:AssumeRole").isFalse())
                .toList();
    }

    /** Whether a principal is anybody: {@code *}, or an ARN with a wildcard for the account. */
    static boolean isAnybody(Value principal) {
        String text = principal.asText().orElse("");
        return text.equals("*") || text.startsWith("arn:aws:iam::*:");
    }

    /**
     * The account of a principal as far as the code tells it.
     *
     * @return {@link Account#OTHER} for a literal account id; {@link Account#OWN} when it is computed from this account or
     *     from a resource of this code; {@link Account#UNKNOWN} when it comes from outside
     */
    static Account account(Value principal, RuleContext context) {
        if (principal.references().stream().anyMatch(TrustPrincipals::isOwnAccount)
                || !context.infrastructure().targets(principal).isEmpty()) {
            return Account.OWN;
        }
        if (principal.isUnknown()) {
            String prefix =
                    principal.pieces().isEmpty() ? null : principal.pieces().get(0);
            return prefix != null && hasAccount(prefix) ? Account.OTHER : Account.UNKNOWN;
        }
        String text = principal.asText().orElse("");
        return text.matches("[0-9]{12}") || hasAccount(text) ? Account.OTHER : Account.OWN;
    }

    private static boolean isOwnAccount(Reference reference) {
        return reference.target().endsWith("AWS::AccountId")
                || reference.target().contains("data.aws_caller_identity.");
    }

    private static boolean hasAccount(String arn) {
        String[] parts = arn.split(":", 6);
        return parts.length >= 5 && parts[0].equals("arn") && parts[4].matches("[0-9]{12}");
    }

    /** Whose account a principal is in. */
    enum Account {
        OWN,
        OTHER,
        UNKNOWN
    }
}
