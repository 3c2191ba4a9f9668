package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what answers come to by evaluating the list's own pass rule; no control is special-cased. */
final class AnswerJudge {
    private static final int MOST_COMBINATIONS = 4_096;
    private static final String SOME_RESPONSE = "response";

    private final Control control;
    private final Map<String, String> gates;
    private final Map<String, String> answers;
    private final String response;

    /**
     * @param gates answers of gate questions, which a pass rule may mention
     * @param answers answers to the control's questions
     */
    AnswerJudge(Control control, Map<String, String> gates, Map<String, String> answers, String response) {
        this.control = control;
        this.gates = gates;
        this.answers = answers;
        this.response = response;
    }

    Decision.Answered judge() {
        if (answers.isEmpty()) {
            return Decision.Answered.NOTHING;
        }
        boolean allNotApplicable = answers.values().stream().allMatch(AnswerValue::isNotApplicable);
        if (allNotApplicable && isNotApplicableAllowed()) {
            return Decision.Answered.NOT_APPLICABLE;
        }
        if (holds(answers, response)) {
            return Decision.Answered.MET;
        }
        if (holds(answers, SOME_RESPONSE)) {
            return Decision.Answered.MET_BUT_FOR_RESPONSE;
        }
        return couldHold() ? Decision.Answered.PARTLY : Decision.Answered.NOT_MET;
    }

    /**
     * Whether "does not apply" is an answer of its own here: the list says so for the control, or its pass rule accepts it.
     * A control behind a gate is taken out by the gate's answer alone.
     */
    private boolean isNotApplicableAllowed() {
        if (!control.applicability().isEmpty()) {
            return false;
        }
        return control.notApplicable() || holds(answers, SOME_RESPONSE);
    }

    /** Whether the rule passes only because a response explains an answer that is not the good one. */
    boolean passesByExplanation() {
        if (holds(answers, "")) {
            return false;
        }
        for (Question question : control.questions()) {
            String answer = answers.get(question.id());
            if (answer != null
                    && !question.passing().isEmpty()
                    && !AnswerValue.isNotApplicable(answer)
                    && !AnswerValue.same(answer, question.passing())) {
                return holds(answers, SOME_RESPONSE);
            }
        }
        return false;
    }

    /** Whether the list asks for a response with these answers. */
    boolean asksResponse() {
        return control.responseRule().holds(withGates(answers), response);
    }

    private boolean holds(Map<String, String> given, String text) {
        return control.passRule().holds(withGates(given), text);
    }

    private Map<String, String> withGates(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(gates);
        all.putAll(given);
        return all;
    }

    private boolean couldHold() {
        List<Question> open = control.questions().stream()
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        long combinations = 1;
        for (Question question : open) {
            combinations *= Math.max(1, question.allowed().size());
            if (combinations > MOST_COMBINATIONS) {
                return holdsWithGoodAnswers(open) || holdsWithOneAnswerEverywhere(open);
            }
        }
        return couldHold(open, 0, new HashMap<>(answers));
    }

    /** Exact for rules that ask for good answers joined by and and or; too many combinations are not tried one by one. */
    private boolean holdsWithGoodAnswers(List<Question> open) {
        Map<String, String> given = new HashMap<>(answers);
        open.forEach(question -> given.put(question.id(), question.passing()));
        return holds(given, SOME_RESPONSE);
    }

    private boolean holdsWithOneAnswerEverywhere(List<Question> open) {
        for (String answer : open.get(0).allowed()) {
            Map<String, String> given = new HashMap<>(answers);
            open.forEach(question -> given.put(question.id(), answer));
            if (holds(given, SOME_RESPONSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean couldHold(List<Question> open, int next, Map<String, String> given) {
        if (next == open.size()) {
            return holds(given, SOME_RESPONSE);
        }
        Question question = open.get(next);
        if (question.allowed().isEmpty()) {
            return true;
        }
        for (String answer : question.allowed()) {
            given.put(question.id(), answer);
            if (couldHold(open, next + 1, given)) {
                return true;
            }
        }
        given.remove(question.id());
        return false;
    }
}
