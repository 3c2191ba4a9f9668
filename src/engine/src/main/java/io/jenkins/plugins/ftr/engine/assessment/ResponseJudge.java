package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.answers.ControlAnswer;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges whether a response says something: placeholders, thin texts, repetitions of the question and of other responses. */
final class ResponseJudge {
    private static final int LEAST_WORDS = 3;
    /** Short texts with a figure may well be right for two controls: "RPO 15 minutes, RTO 1 hour". */
    private static final double SHORT_FIGURE_WEIGHT = 40;

    private static final double CONTAINED = 0.95;

    private final JustificationPolicy policy;
    private final Reasons reasons;
    private final Placeholders placeholders;
    /** Control id to the control whose response it repeats. */
    private final Map<String, String> copies = new LinkedHashMap<>();

    ResponseJudge(Checklist checklist, AnswersFile answers, JustificationPolicy policy, Reasons reasons) {
        this.policy = policy;
        this.reasons = reasons;
        this.placeholders = new Placeholders(policy.placeholders());
        findCopies(checklist, answers);
    }

    private record Known(String control, Set<String> shingles, int length) {}

    private void findCopies(Checklist checklist, AnswersFile answers) {
        List<Known> known = new ArrayList<>();
        for (Control control : checklist.controls()) {
            Optional<ControlAnswer> answer = answers.answer(checklist, control.id());
            if (answer.isEmpty() || answer.get().response().isBlank()) {
                continue;
            }
            ResponseText text = new ResponseText(answer.get().response());
            if (placeholders.matches(text) || text.hasFigure() && text.weight() < SHORT_FIGURE_WEIGHT) {
                continue;
            }
            Known mine = new Known(control.id(), text.shingles(), text.letters().length());
            known.stream()
                    .filter(other -> isCopy(mine, other))
                    .findFirst()
                    .ifPresent(other -> copies.put(control.id(), other.control()));
            known.add(mine);
        }
    }

    private boolean isCopy(Known one, Known other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return shorter >= longer * policy.copySimilarity() * policy.copySimilarity()
                && ResponseText.similarity(one.shingles(), other.shingles()) >= policy.copySimilarity();
    }

    /**
     * What is wrong with the response of a control; the first problem only, because the others follow from it.
     *
     * @return empty when it says something, or when there is none
     */
    Optional<Reason> judge(Control control, ControlAnswer answer) {
        ResponseText text = new ResponseText(answer.response());
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (placeholders.matches(text)) {
            return Optional.of(
                    reasons.of(ReasonCode.RESPONSE_PLACEHOLDER, answer.responseAt(), excerpt(answer.response())));
        }
        double least = text.hasFigure() ? policy.minimumFigureWeight() : policy.minimumWeight();
        boolean fewWords = !text.hasFigure() && !text.hasPointer() && text.words() < LEAST_WORDS;
        if (text.weight() < least || fewWords) {
            return Optional.of(
                    reasons.of(ReasonCode.RESPONSE_TOO_THIN, answer.responseAt(), excerpt(answer.response())));
        }
        if (repeatsQuestion(control, text)) {
            return Optional.of(reasons.of(ReasonCode.RESPONSE_REPEATS_QUESTION, answer.responseAt()));
        }
        String copied = copies.get(control.id());
        if (copied != null) {
            return Optional.of(reasons.of(ReasonCode.RESPONSE_COPIED, answer.responseAt(), copied));
        }
        return Optional.empty();
    }

    private boolean repeatsQuestion(Control control, ResponseText response) {
        if (response.hasFigure() || response.hasPointer()) {
            return false;
        }
        List<String> asked = new ArrayList<>(List.of(
                control.title().en(),
                control.title().ja(),
                control.requirement().en(),
                control.requirement().ja()));
        for (Question question : control.questions()) {
            asked.add(question.text().en());
            asked.add(question.text().ja());
        }
        Set<String> mine = response.shingles();
        for (String text : asked) {
            if (text.isBlank()) {
                continue;
            }
            ResponseText question = new ResponseText(text);
            Set<String> theirs = question.shingles();
            if (ResponseText.similarity(mine, theirs) >= policy.questionSimilarity()
                    || ResponseText.containment(mine, theirs) >= CONTAINED) {
                return true;
            }
        }
        return false;
    }

    private static String excerpt(String response) {
        String line = response.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
