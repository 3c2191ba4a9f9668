package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads an AWS Well-Architected custom lens. A pillar becomes a section, a question a control, a choice a Yes/No question;
 * the control passes when the first risk rule that matches says NO_RISK.
 *
 * @see <a href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">Lens format
 *     specification</a>
 */
final class CustomLensReader {
    private static final List<String> RISKS = List.of("HIGH_RISK", "MEDIUM_RISK", "NO_RISK");
    private static final String DEFAULT = "default";
    private static final List<String> YES_NO = List.of("Yes", "No");

    private final DataProblems problems;
    private final Fields fields;
    private final Messages messages;

    CustomLensReader(DataProblems problems) {
        this.problems = problems;
        this.fields = new Fields(problems);
        this.messages = Messages.of(CustomLensReader.class, problems.language());
    }

    /** Whether a file is a custom lens rather than a checklist of ours. */
    static boolean isCustomLens(DataNode root) {
        return root.isObject() && root.has("pillars") && !root.has("sections");
    }

    /**
     * @throws ChecklistException when anything is wrong
     */
    Checklist read(DataNode root) {
        String name = fields.required(root, "name");
        String version = slug(fields.text(root, "_version", fields.text(root, "schemaVersion", "1")));
        LocalizedText description = fields.localized(root, "description", LocalizedText.EMPTY);
        List<Checklist.Section> sections = new ArrayList<>();
        Map<String, Integer> sectionIds = new LinkedHashMap<>();
        Map<String, Integer> controlIds = new LinkedHashMap<>();
        for (DataNode pillar : objects(root, "pillars", "pillar")) {
            String id = identifier(pillar, sectionIds);
            List<Control> controls = new ArrayList<>();
            for (DataNode question : objects(pillar, "questions", "question")) {
                controls.add(control(question, controlIds));
            }
            if (controls.isEmpty()) {
                problems.add(Fields.at(pillar, "questions"), "lens.emptyPillar", id);
            }
            sections.add(new Checklist.Section(id, LocalizedText.of(fields.required(pillar, "name")), controls));
        }
        if (sections.isEmpty()) {
            problems.add(Fields.at(root, "pillars"), "lens.noPillars");
        }
        problems.throwIfAny();
        return new Checklist(
                "lens-" + slug(name),
                version,
                LocalizedText.of(name),
                "",
                Checklist.Validity.OPEN,
                List.of(),
                List.of(),
                sections,
                "",
                description);
    }

    private Control control(DataNode question, Map<String, Integer> controlIds) {
        String id = identifier(question, controlIds);
        List<Question> questions = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        Map<String, Integer> choiceIds = new LinkedHashMap<>();
        for (DataNode choice : objects(question, "choices", "choice")) {
            String choiceId = identifier(choice, choiceIds);
            questions.add(new Question(choiceId, LocalizedText.of(fields.required(choice, "title")), YES_NO, "Yes"));
            addIfPresent(plans, choice, "improvementPlan");
        }
        if (questions.isEmpty()) {
            problems.add(Fields.at(question, "choices"), "lens.noChoices", id);
        }
        return new Control(
                id,
                LocalizedText.of(fields.required(question, "title")),
                fields.localized(question, "description", LocalizedText.EMPTY),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.of(String.join("\n", plans)),
                questions,
                passRule(question, id, choiceIds.keySet()),
                PassRules.NEVER,
                "",
                false,
                null,
                Control.IacCheckable.NO,
                List.of(),
                link(question),
                LocalizedText.EMPTY);
    }

    /** NO_RISK rules, each unless an earlier rule with a risk matches first. */
    private PassRule passRule(DataNode question, String id, Set<String> choices) {
        List<PassExpression> passes = new ArrayList<>();
        List<PassExpression> notBefore = new ArrayList<>();
        boolean ended = false;
        for (DataNode rule : objects(question, "riskRules", "riskRule")) {
            if (ended) {
                problems.add(rule.at(), "lens.afterDefault", id);
            }
            PassExpression condition = condition(rule, choices);
            String risk = fields.required(rule, "risk");
            if (!risk.isEmpty() && !RISKS.contains(risk)) {
                problems.addUnknown(Fields.at(rule, "risk"), "field.notOneOf", risk, RISKS);
            }
            ended |= fields.text(rule, "condition", "").equals(DEFAULT);
            if (risk.equals("NO_RISK")) {
                List<PassExpression> all = new ArrayList<>(notBefore);
                if (!(condition instanceof PassExpression.Constant) || all.isEmpty()) {
                    all.add(condition);
                }
                passes.add(all.size() == 1 ? all.get(0) : new PassExpression.And(all));
            } else {
                notBefore.add(new PassExpression.Not(condition));
            }
        }
        // Public lenses exist whose rules do not end with default: where none matches, nothing says NO_RISK.
        if (passes.isEmpty()) {
            return PassRules.NEVER;
        }
        PassExpression any = passes.size() == 1 ? passes.get(0) : new PassExpression.Or(passes);
        return any.toRule(any.write());
    }

    private PassExpression condition(DataNode rule, Set<String> choices) {
        String text = fields.required(rule, "condition");
        if (text.isEmpty() || text.equals(DEFAULT)) {
            return new PassExpression.Constant(!text.isEmpty());
        }
        try {
            PassExpression condition = new PassRuleParser(text, true, messages).parse();
            condition.comparisons(comparison -> {
                if (!choices.contains(comparison.id())) {
                    problems.addUnknown(
                            Fields.at(rule, "condition"), "lens.unknownChoice", comparison.id(), List.copyOf(choices));
                }
            });
            return condition;
        } catch (PassRuleException e) {
            problems.add(Fields.at(rule, "condition"), "rule.invalid", "condition", e.getMessage());
            return new PassExpression.Constant(false);
        }
    }

    private List<DataNode> objects(DataNode node, String key, String what) {
        List<DataNode> objects = new ArrayList<>();
        for (DataNode item : fields.list(node, key)) {
            if (item.isObject()) {
                objects.add(item);
            } else {
                problems.add(item.at(), "lens.notObject", what);
            }
        }
        return objects;
    }

    private String identifier(DataNode node, Map<String, Integer> seen) {
        String id = fields.id(node, "id");
        Integer first = seen.putIfAbsent(id, Fields.at(node, "id").line());
        if (first != null && !id.isEmpty()) {
            problems.add(Fields.at(node, "id"), "lens.duplicateId", id, first);
        }
        return id;
    }

    private void addIfPresent(List<String> plans, DataNode choice, String key) {
        DataNode plan = choice.get(key);
        if (plan == null || !plan.isObject()) {
            return;
        }
        String text = fields.text(plan, "displayText", "");
        if (!text.isEmpty() && !plans.contains(text)) {
            plans.add(text);
        }
    }

    private String link(DataNode question) {
        DataNode resource = question.get("helpfulResource");
        String url = resource == null || !resource.isObject() ? "" : fields.text(resource, "url", "");
        return Fields.isSafeLink(url) ? url : "";
    }

    /** A name as part of a key: lower case, words joined by hyphens. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '.' || c == '_') {
                slug.append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }
}
