package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the team says of one control.
 *
 * @param control control id
 * @param at the entry
 * @param answers question id to answer, exactly as the checklist spells it
 * @param response free text, empty when none
 * @param responseAt place of the response, or of the entry
 * @param evidence what proves it
 * @param review last review, {@code null} when none is recorded
 * @param acceptance acceptance of not being ready, {@code null} when none
 */
public record ControlAnswer(
        String control,
        SourceRange at,
        Map<String, String> answers,
        String response,
        SourceRange responseAt,
        List<Evidence> evidence,
        Review review,
        Acceptance acceptance) {

    /**
     * @param on day of the review
     * @param by who reviewed; may be empty
     * @param at where it stands
     */
    public record Review(LocalDate on, String by, SourceRange at) {}

    /**
     * @param until last day the acceptance holds
     * @param by who accepted
     * @param because why
     * @param at where it stands
     */
    public record Acceptance(LocalDate until, String by, String because, SourceRange at) {}
}
