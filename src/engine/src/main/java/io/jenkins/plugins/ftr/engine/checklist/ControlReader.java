package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one control and its questions, on its own or over the control of another checklist. */
final class ControlReader {
    private static final List<String> CONTROL_KEYS = List.of(
            "id",
            "title",
            "requirement",
            "why",
            "evidence",
            "refused",
            "remediation",
            "questions",
            "passRule",
            "responseRule",
            "gate",
            "reviewPeriod",
            "iacCheckable",
            "cis",
            "url",
            "note");
    private static final List<String> QUESTION_KEYS = List.of("id", "text", "allowed", "passing");
    private static final List<String> YES_NO = List.of("Yes", "No");
    private static final Map<String, ReviewPeriod> PERIODS = ordered(
            Map.entry("yearly", ReviewPeriod.YEARLY),
            Map.entry("quarterly", ReviewPeriod.QUARTERLY),
            Map.entry("90-days", ReviewPeriod.NINETY_DAYS));
    private static final Map<String, Control.IacCheckable> CHECKABLE = ordered(
            Map.entry("yes", Control.IacCheckable.YES),
            Map.entry("partly", Control.IacCheckable.PARTLY),
            Map.entry("no", Control.IacCheckable.NO));

    private final Fields fields;
    private final DataProblems problems;

    ControlReader(DataProblems problems) {
        this.problems = problems;
        this.fields = new Fields(problems);
    }

    /**
     * @param node the control
     * @param base the control it changes, {@code null} when it stands alone
     * @param url page of the checklist
     * @param gates gate questions and prerequisites of the checklist
     */
    Control read(DataNode node, Control base, String url, List<Question> gates) {
        fields.check(node, "control", CONTROL_KEYS);
        String id = fields.id(node, "id");
        LocalizedText title = fields.localized(node, "title", base == null ? LocalizedText.EMPTY : base.title());
        if (title.isEmpty() && !node.has("title")) {
            problems.add(node.at(), "field.missing", "title");
        }
        List<Question> questions = questions(node, base, id, title);
        PassRule allPassing =
                questions.stream().anyMatch(question -> question.passing().isEmpty())
                        ? PassRules.NEVER
                        : PassRules.allPassing(questions);
        PassRule inherited = base == null || node.has("questions") ? allPassing : base.passRule();
        PassRule passRule = fields.rule(node, "passRule", inherited);
        if (!node.has("passRule") && inherited == PassRules.NEVER) {
            problems.add(node.at(), "control.noPassRule", id);
        }
        PassRule responseRule = fields.rule(node, "responseRule", base == null ? PassRules.NEVER : base.responseRule());
        checkMentions(node, "passRule", passRule, questions, gates);
        checkMentions(node, "responseRule", responseRule, questions, gates);
        return new Control(
                id,
                title,
                fields.localized(node, "requirement", base == null ? LocalizedText.EMPTY : base.requirement()),
                fields.localized(node, "why", base == null ? LocalizedText.EMPTY : base.why()),
                fields.localized(node, "evidence", base == null ? LocalizedText.EMPTY : base.evidence()),
                fields.localized(node, "refused", base == null ? LocalizedText.EMPTY : base.refused()),
                fields.localized(node, "remediation", base == null ? LocalizedText.EMPTY : base.remediation()),
                questions,
                passRule,
                responseRule,
                gate(node, base, gates),
                canBeNotApplicable(questions, passRule),
                fields.oneOf(node, "reviewPeriod", PERIODS, base == null ? null : base.reviewPeriod()),
                fields.oneOf(
                        node, "iacCheckable", CHECKABLE, base == null ? Control.IacCheckable.NO : base.iacCheckable()),
                fields.texts(node, "cis", base == null ? List.of() : base.cis()),
                fields.url(node, "url", base == null ? url : base.url()),
                fields.localized(node, "note", base == null ? LocalizedText.EMPTY : base.note()));
    }

    /** Whether the answers alone can say that the control does not apply. */
    static boolean canBeNotApplicable(List<Question> questions, PassRule rule) {
        boolean allowed = questions.stream().allMatch(question -> question.canonical(AnswerValue.NOT_APPLICABLE)
                .isPresent());
        return allowed
                && !questions.isEmpty()
                && rule.holds(
                        questions.stream()
                                .collect(Collectors.toMap(
                                        Question::id, question -> AnswerValue.NOT_APPLICABLE, (a, b) -> a)),
                        "a reason");
    }

    private String gate(DataNode node, Control base, List<Question> gates) {
        String gate = fields.text(node, "gate", base == null ? "" : base.applicability());
        List<String> known = gates.stream().map(Question::id).toList();
        if (!gate.isEmpty() && !known.contains(gate)) {
            problems.addUnknown(Fields.at(node, "gate"), "control.unknownGate", gate, known);
            return "";
        }
        return gate;
    }

    private List<Question> questions(DataNode node, Control base, String controlId, LocalizedText title) {
        if (!node.has("questions")) {
            return base != null
                    ? base.questions()
                    : List.of(new Question(controlId + ".1", title, YES_NO, YES_NO.get(0)));
        }
        List<Question> questions = new ArrayList<>();
        for (DataNode item : fields.list(node, "questions")) {
            questions.add(question(item, "Yes"));
        }
        if (questions.isEmpty()) {
            problems.add(Fields.at(node, "questions"), "control.noQuestions", controlId);
        }
        return List.copyOf(questions);
    }

    /**
     * A question, a gate question or a prerequisite.
     *
     * @param passing the passing answer where none is written
     */
    Question question(DataNode node, String passing) {
        fields.check(node, "question", QUESTION_KEYS);
        String id = fields.id(node, "id");
        LocalizedText text = fields.localized(node, "text", LocalizedText.EMPTY);
        if (text.isEmpty() && !node.has("text")) {
            problems.add(node.at(), "field.missing", "text");
        }
        List<String> allowed = fields.texts(node, "allowed", YES_NO);
        Set<String> seen = new LinkedHashSet<>();
        for (String answer : allowed) {
            if (answer.isEmpty() || !seen.add(AnswerValue.normalised(answer))) {
                problems.add(Fields.at(node, "allowed"), "question.badAnswer", id, answer);
            }
        }
        if (allowed.isEmpty()) {
            problems.add(Fields.at(node, "allowed"), "question.noAnswers", id);
        }
        String written = fields.text(node, "passing", passing);
        Question question = new Question(id, text, allowed, written);
        if (written.isEmpty() || question.canonical(written).isPresent()) {
            return question;
        }
        if (node.has("passing")) {
            problems.addUnknown(Fields.at(node, "passing"), "question.passingNotAllowed", written, allowed);
        }
        return new Question(id, text, allowed, "");
    }

    private void checkMentions(
            DataNode node, String key, PassRule rule, List<Question> questions, List<Question> gates) {
        if (!(rule instanceof PassExpression.ParsedPassRule parsed)) {
            return;
        }
        SourceRange at = Fields.at(node, key);
        Map<String, Question> known = new LinkedHashMap<>();
        questions.forEach(question -> known.put(question.id(), question));
        gates.forEach(question -> known.putIfAbsent(question.id(), question));
        parsed.expression().comparisons(comparison -> {
            Question question = known.get(comparison.id());
            if (comparison.id().equals(PassExpression.RESPONSE)) {
                return;
            }
            if (question == null) {
                problems.addUnknown(at, "rule.unknownQuestion", comparison.id(), List.copyOf(known.keySet()));
                return;
            }
            for (String value : comparison.values()) {
                // The official rules mention N/A even where the drop-down has it no longer.
                boolean fits = value.isEmpty()
                        || AnswerValue.isNotApplicable(value)
                        || question.canonical(value).isPresent();
                if (!fits) {
                    problems.addUnknown(at, "rule.unknownAnswer", value, question.allowed());
                }
            }
        });
    }

    @SafeVarargs
    private static <T> Map<String, T> ordered(Map.Entry<String, T>... entries) {
        Map<String, T> map = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
