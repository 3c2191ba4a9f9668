package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from one checklist version to another, as far as it touches answers. Texts that explain a control (why,
 * evidence, remediation) may change freely and are not compared.
 *
 * @param from key of the older list
 * @param to key of the newer list
 * @param added controls only the newer list has, in its order
 * @param removed controls only the older list has, in its order
 * @param changed controls both have that ask something else, in the order of the newer list
 * @param addedGates gate questions only the newer list has
 * @param removedGates gate questions only the older list has
 */
public record ChecklistDiff(
        String from,
        String to,
        List<Control> added,
        List<Control> removed,
        List<ControlChange> changed,
        List<Question> addedGates,
        List<Question> removedGates) {

    /** What about a control changed. */
    public enum Aspect {
        TITLE,
        REQUIREMENT,
        PASS_RULE,
        RESPONSE_RULE,
        GATE,
        REVIEW_PERIOD
    }

    /**
     * A control that asks something else than before.
     *
     * @param before control of the older list
     * @param after control of the newer list
     * @param aspects what changed about the control itself, in declared order
     * @param addedQuestions questions only the newer one has: they need an answer
     * @param removedQuestions questions only the older one has: their answers fall away
     * @param changedQuestions questions with another text or other allowed answers, as in the newer list
     */
    public record ControlChange(
            Control before,
            Control after,
            List<Aspect> aspects,
            List<Question> addedQuestions,
            List<Question> removedQuestions,
            List<Question> changedQuestions) {

        /** Id of the control. */
        public String id() {
            return after.id();
        }

        boolean isEmpty() {
            return aspects.isEmpty()
                    && addedQuestions.isEmpty()
                    && removedQuestions.isEmpty()
                    && changedQuestions.isEmpty();
        }
    }

    /**
     * Compares two lists, control by control by id.
     *
     * @param before the older list
     * @param after the newer list
     */
    public static ChecklistDiff between(Checklist before, Checklist after) {
        List<ControlChange> changed = new ArrayList<>();
        for (Control now : after.controls()) {
            Optional<ControlChange> change = before.control(now.id()).map(old -> compare(old, now));
            change.filter(found -> !found.isEmpty()).ifPresent(changed::add);
        }
        return new ChecklistDiff(
                before.key(),
                after.key(),
                after.controls().stream()
                        .filter(control -> before.control(control.id()).isEmpty())
                        .toList(),
                before.controls().stream()
                        .filter(control -> after.control(control.id()).isEmpty())
                        .toList(),
                List.copyOf(changed),
                missing(after.gates(), before.gates()),
                missing(before.gates(), after.gates()));
    }

    /** Whether answers can be carried over as they are and nothing new is asked. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && addedGates.isEmpty()
                && removedGates.isEmpty();
    }

    /**
     * One sentence per change, in the order added, removed, changed, gates.
     *
     * @param language language of the sentences
     */
    public List<String> sentences(Language language) {
        Messages messages = Messages.of(ChecklistDiff.class, language);
        List<String> sentences = new ArrayList<>();
        for (Control control : added) {
            sentences.add(
                    messages.get("diff.added", control.id(), control.title().in(language)));
        }
        for (Control control : removed) {
            sentences.add(
                    messages.get("diff.removed", control.id(), control.title().in(language)));
        }
        for (ControlChange change : changed) {
            for (Aspect aspect : change.aspects) {
                sentences.add(messages.get("diff." + aspect, change.id()));
            }
            questions(sentences, messages, "diff.questionAdded", change.addedQuestions);
            questions(sentences, messages, "diff.questionRemoved", change.removedQuestions);
            questions(sentences, messages, "diff.questionChanged", change.changedQuestions);
        }
        questions(sentences, messages, "diff.gateAdded", addedGates);
        questions(sentences, messages, "diff.gateRemoved", removedGates);
        return sentences;
    }

    private static void questions(List<String> to, Messages messages, String key, List<Question> questions) {
        for (Question question : questions) {
            to.add(messages.get(key, question.id(), question.text().in(messages.language())));
        }
    }

    private static ControlChange compare(Control before, Control after) {
        List<Aspect> aspects = new ArrayList<>();
        addIf(aspects, Aspect.TITLE, before.title(), after.title());
        addIf(aspects, Aspect.REQUIREMENT, before.requirement(), after.requirement());
        addIf(
                aspects,
                Aspect.PASS_RULE,
                before.passRule().text(),
                after.passRule().text());
        addIf(
                aspects,
                Aspect.RESPONSE_RULE,
                before.responseRule().text(),
                after.responseRule().text());
        addIf(aspects, Aspect.GATE, before.applicability(), after.applicability());
        addIf(aspects, Aspect.REVIEW_PERIOD, before.reviewPeriod(), after.reviewPeriod());
        List<Question> changed = after.questions().stream()
                .filter(question -> before.question(question.id())
                        .filter(old -> !old.equals(question))
                        .isPresent())
                .toList();
        return new ControlChange(
                before,
                after,
                List.copyOf(aspects),
                missing(after.questions(), before.questions()),
                missing(before.questions(), after.questions()),
                changed);
    }

    private static void addIf(List<Aspect> aspects, Aspect aspect, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            aspects.add(aspect);
        }
    }

    private static List<Question> missing(List<Question> questions, List<Question> from) {
        List<String> known = from.stream().map(Question::id).toList();
        return questions.stream()
                .filter(question -> !known.contains(question.id()))
                .toList();
    }
}
