package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Optional;

/** Reads comments of the form {@code ftr:skip RULE reason}, the same in every language of infrastructure code. */
public final class SuppressionComment {
    /** What such a comment begins with; a cheap test of whether a file can hold any. */
    public static final String MARK = "ftr:skip";

    private SuppressionComment() {}

    /**
     * Reads one comment.
     *
     * @param comment its text without the comment sign
     * @param at its place
     * @return the suppression, or empty when it is another comment
     */
    public static Optional<Suppression> parse(String comment, SourceRange at) {
        String text = comment.strip();
        if (!text.startsWith(MARK)) {
            return Optional.empty();
        }
        String rest = text.substring(MARK.length());
        if (!rest.isEmpty() && !Character.isWhitespace(rest.charAt(0)) && rest.charAt(0) != ':') {
            return Optional.empty();
        }
        rest = rest.startsWith(":") ? rest.substring(1).strip() : rest.strip();
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end)) && rest.charAt(end) != ':') {
            end++;
        }
        String rule = rest.substring(0, end);
        String reason = rest.substring(end).strip();
        reason = reason.startsWith(":") ? reason.substring(1).strip() : reason;
        return rule.isEmpty() ? Optional.empty() : Optional.of(new Suppression(rule, reason, at));
    }
}
