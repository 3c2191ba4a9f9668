package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drafts an answers file: every question with what it asks and what proves it as comments; answers, responses and evidence
 * filled in where the infrastructure code speaks for itself, everything else left open. Nothing is claimed that a rule did
 * not see: an answer is written only when rules prove the control or show a violation of its only question.
 */
public final class AnswersDraft {
    private static final int WIDTH = 110;
    private static final int MOST_EVIDENCE = 6;
    private static final int MOST_FACTS = 4;
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jenkinsci/aws-ftr-readiness-plugin/main/docs/schema/ftr-answers.schema.json";

    private final Checklist checklist;
    private final FindingIndex findings;
    private final boolean complete;
    private final Language language;
    private final Reasons texts;
    private final StringBuilder out = new StringBuilder(32_768);

    /**
     * @param checklist the list to draft for
     * @param findings what rules saw, passes included, messages in the language of the draft
     * @param strengths how strongly rules bear on controls
     * @param complete whether all infrastructure code could be read; nothing is proven otherwise
     * @param language language of comments and responses
     */
    public AnswersDraft(
            Checklist checklist, List<Finding> findings, RuleStrengths strengths, boolean complete, Language language) {
        this.checklist = checklist;
        this.findings = new FindingIndex(checklist.id(), findings, strengths);
        this.complete = complete;
        this.language = language;
        this.texts = new Reasons(language);
    }

    /**
     * The draft.
     *
     * @param workload name of the workload
     * @param key key or path of the checklist as the file shall name it
     */
    public String write(String workload, String key) {
        out.append("# yaml-language-server: $schema=").append(SCHEMA).append('\n');
        comment("", texts.text("draft.head", checklist.title().in(language)));
        out.append("format: 1\n");
        out.append("workload:\n  name: ").append(quoted(workload)).append('\n');
        out.append("  owner:\n");
        out.append("checklists: [").append(quoted(key)).append("]\n\nanswers:\n");
        section(
                texts.text("draft.gates"),
                !checklist.gates().isEmpty() || !checklist.prerequisites().isEmpty());
        checklist.prerequisites().forEach(this::gate);
        checklist.gates().forEach(this::gate);
        for (Checklist.Section section : checklist.sections()) {
            section(section.title().in(language), true);
            section.controls().forEach(this::control);
        }
        return out.toString();
    }

    private void section(String title, boolean shown) {
        if (shown) {
            out.append("\n  # ---- ").append(line(title)).append(" ----\n");
        }
    }

    private void gate(Question question) {
        out.append('\n');
        comment("  ", question.text().in(language) + allowed(question.allowed()));
        out.append("  ").append(scalar(question.id())).append(":\n");
    }

    private void control(Control control) {
        out.append('\n');
        comment("  ", control.id() + "  " + control.title().in(language));
        labelled("draft.requirement", control.requirement());
        labelled("draft.evidence", control.evidence());
        List<Finding> violations = findings.violations(control.id());
        for (Finding finding : violations.subList(0, Math.min(MOST_FACTS, violations.size()))) {
            comment(
                    "  ",
                    texts.text("draft.violation", finding.at(), finding.address(), finding.message(), finding.rule()));
        }
        if (violations.size() > MOST_FACTS) {
            comment("  ", texts.text("draft.more", violations.size() - MOST_FACTS));
        }
        List<String> proofs = complete ? findings.proofs(control.id()) : List.of();
        boolean proven =
                violations.isEmpty() && proofs.size() >= control.questions().size();
        if (proven) {
            comment("  ", texts.text("draft.proven", String.join(", ", proofs)));
        }
        if (control.reviewPeriod() != null) {
            comment("  ", texts.text("draft.review", texts.text("period." + control.reviewPeriod())));
        }
        out.append("  ").append(scalar(control.id())).append(":\n");
        answers(control, proven, !violations.isEmpty());
        response(control, violations.isEmpty());
        evidence(control);
    }

    private void answers(Control control, boolean proven, boolean violated) {
        List<Question> questions = control.questions();
        if (questions.size() == 1) {
            Question question = questions.get(0);
            String answer = proven ? question.passing() : violated ? contrary(question) : "";
            out.append("    answer: ")
                    .append(scalar(answer))
                    .append(comment(question))
                    .append('\n');
            return;
        }
        out.append("    answers:\n");
        for (Question question : questions) {
            comment("      ", question.text().in(language));
            out.append("      ")
                    .append(scalar(question.id()))
                    .append(':')
                    .append(value(proven ? question.passing() : ""))
                    .append(comment(question))
                    .append('\n');
        }
    }

    private static String value(String answer) {
        return answer.isEmpty() ? "" : " " + scalar(answer);
    }

    private String comment(Question question) {
        return " #" + allowed(question.allowed());
    }

    private static String allowed(List<String> answers) {
        return answers.isEmpty() ? "" : " (" + String.join(" | ", answers) + ")";
    }

    /** The one answer that says the opposite of the good one; empty when there are several. */
    private static String contrary(Question question) {
        List<String> others = question.allowed().stream()
                .filter(answer -> !AnswerValue.same(answer, question.passing()) && !AnswerValue.isNotApplicable(answer))
                .toList();
        return question.passing().isEmpty() || others.size() != 1 ? "" : others.get(0);
    }

    /** Facts that rules saw as a start for the response: what is said of the same resources stands together. */
    private void response(Control control, boolean clean) {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        if (clean) {
            passes(control).forEach(finding -> facts.computeIfAbsent(finding.message(), key -> new LinkedHashSet<>())
                    .add(finding.address()));
        }
        Map<Set<String>, List<String>> grouped = new LinkedHashMap<>();
        facts.forEach((message, addresses) ->
                grouped.computeIfAbsent(addresses, key -> new ArrayList<>()).add(message));
        String space = language == Language.JA ? "" : " ";
        List<String> sentences = new ArrayList<>();
        grouped.forEach((addresses, messages) -> {
            if (sentences.size() < MOST_FACTS) {
                String first = addresses.iterator().next();
                String message = String.join(space, messages.subList(0, Math.min(MOST_FACTS, messages.size())));
                sentences.add(
                        addresses.size() == 1
                                ? texts.text("draft.fact", first, message)
                                : texts.text("draft.facts", first, addresses.size() - 1, message));
            }
        });
        out.append("    response:")
                .append(sentences.isEmpty() ? "" : " " + quoted(String.join(space, sentences)))
                .append('\n');
    }

    private void evidence(Control control) {
        Set<String> addresses = new LinkedHashSet<>();
        passes(control).forEach(finding -> addresses.add(finding.address()));
        if (addresses.isEmpty()) {
            out.append("    evidence: []\n");
            return;
        }
        out.append("    evidence:\n");
        addresses.stream().limit(MOST_EVIDENCE).forEach(address -> out.append("      - resource: ")
                .append(quoted(address))
                .append('\n'));
    }

    /** Passes of rules that help to show a control; secrets scanners and the like pass everywhere and show nothing. */
    private List<Finding> passes(Control control) {
        return findings.supporting(control.id()).stream()
                .filter(finding -> finding.outcome() == Outcome.PASS)
                .toList();
    }

    private void labelled(String label, LocalizedText text) {
        if (!text.isEmpty()) {
            comment("  ", texts.text(label, text.in(language)));
        }
    }

    /** A comment of at most {@link #WIDTH} columns a line; Japanese letters take two. */
    private void comment(String indent, String text) {
        StringBuilder row = new StringBuilder();
        int width = 0;
        for (String word : line(text).split("(?<= )")) {
            for (String part : language == Language.JA ? pieces(word) : List.of(word)) {
                int columns = columns(part);
                if (width + columns > WIDTH && width > 0) {
                    out.append(indent)
                            .append("# ")
                            .append(row.toString().stripTrailing())
                            .append('\n');
                    row.setLength(0);
                    width = 0;
                }
                row.append(part);
                width += columns;
            }
        }
        out.append(indent).append("# ").append(row.toString().stripTrailing()).append('\n');
    }

    /** Japanese may be broken after any letter; Latin words stay whole. */
    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        StringBuilder latin = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (letter < 0x2E80) {
                latin.appendCodePoint(letter);
            } else {
                if (!latin.isEmpty()) {
                    pieces.add(latin.toString());
                    latin.setLength(0);
                }
                pieces.add(Character.toString(letter));
            }
        });
        if (!latin.isEmpty()) {
            pieces.add(latin.toString());
        }
        return pieces;
    }

    private static int columns(String text) {
        return text.codePoints().map(letter -> letter >= 0x2E80 ? 2 : 1).sum();
    }

    /** Text on one line and without control characters: a comment must end where it seems to end. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            boolean control = Character.isISOControl(letter)
                    || letter == 0x2028
                    || letter == 0x2029
                    || letter == 0xFEFF
                    || letter >= 0xD800 && letter <= 0xDFFF;
            line.appendCodePoint(control ? ' ' : letter);
        });
        return line.toString().strip();
    }

    private static String scalar(String text) {
        return text.isEmpty() || text.matches("[A-Za-z0-9][A-Za-z0-9/. -]*") && !text.matches("[0-9.]*")
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
