package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/**
 * A comment that silences a rule: {@code # ftr:skip RULE reason}.
 *
 * @param rule the rule id, {@code *} for all; empty when none was written
 * @param reason the reason, empty when none was given
 * @param alone whether nothing else is written before it on its line
 * @param at where it stands
 */
public record Comment(String rule, String reason, boolean alone, SourceRange at) {
    /** What marks such a comment. */
    public static final String MARK = "ftr:skip";

    /** Reads the text of a comment without its comment signs; {@code null} when it silences nothing. */
    static Comment of(String text, boolean alone, SourceRange at) {
        String content = text.strip();
        if (!content.startsWith(MARK)) {
            return null;
        }
        String rest = content.substring(MARK.length());
        if (!rest.isEmpty() && " \t=:".indexOf(rest.charAt(0)) < 0) {
            return null;
        }
        rest = rest.isEmpty() ? rest : rest.substring(1).strip();
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end)) && rest.charAt(end) != ':') {
            end++;
        }
        String reason = rest.substring(end).strip();
        while (!reason.isEmpty() && ":-".indexOf(reason.charAt(0)) >= 0) {
            reason = reason.substring(1).strip();
        }
        return new Comment(rest.substring(0, end), reason, alone, at);
    }
}
