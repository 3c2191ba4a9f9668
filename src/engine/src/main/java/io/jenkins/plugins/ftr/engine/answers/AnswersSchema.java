package io.jenkins.plugins.ftr.engine.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of the answers file: what editors complete and check with. Generated from the built-in
 * checklists; the file in {@code docs/schema} and the embedded one are the same bytes.
 */
public final class AnswersSchema {
    /** Name of the embedded schema, beside this class. */
    public static final String RESOURCE = "ftr-answers.schema.json";

    private static final String ID =
            "https://raw.githubusercontent.com/jenkinsci/aws-ftr-readiness-plugin/main/docs/schema/ftr-answers.schema.json";

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Checklist> checklists;

    private AnswersSchema(List<Checklist> checklists) {
        this.checklists = checklists;
    }

    /** The embedded schema. */
    public static String text() {
        try (InputStream in = AnswersSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + RESOURCE + " beside " + AnswersSchema.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Generates the schema.
     *
     * @param checklists the built-in lists, the most used first
     */
    public static String generate(List<Checklist> checklists) {
        return new AnswersSchema(checklists).generate();
    }

    private String generate() {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        root.put("title", "Answers to an AWS Foundational Technical Review (ftr-answers.yaml)");
        root.put("type", "object");
        strings(root.putArray("required"), List.of("format", "workload", "checklists", "answers"));
        root.put("additionalProperties", false);
        ObjectNode top = root.putObject("properties");
        top.putObject("format").put("const", 1).put("description", "Version of this file format.");
        workload(top.putObject("workload"));
        checklists(top.putObject("checklists"));
        answers(top.putObject("answers"));
        onlyKnownControls(root.putArray("allOf"));
        ObjectNode defs = root.putObject("$defs");
        parts(defs);
        entries(defs);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        try {
            return mapper.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }

    private static void workload(ObjectNode node) {
        node.put("description", "The product that is reviewed.");
        node.put("type", "object");
        node.putArray("required").add("name");
        node.put("additionalProperties", false);
        ObjectNode parts = node.putObject("properties");
        parts.putObject("name")
                .put("description", "Name of the product.")
                .put("type", "string")
                .put("minLength", 1);
        parts.putObject("owner")
                .put("description", "Who answers for it, e.g. a mailbox of the team.")
                .putArray("type")
                .add("string")
                .add("null");
    }

    private void checklists(ObjectNode node) {
        node.put("description", "The lists to judge against: built-in ones by key, your own by relative path.");
        node.put("type", "array").put("minItems", 1).put("uniqueItems", true);
        ArrayNode forms = node.putObject("items").put("type", "string").putArray("anyOf");
        strings(
                forms.addObject().putArray("enum"),
                checklists.stream().map(Checklist::key).toList());
        forms.addObject().put("pattern", "\\.(json|yaml|yml)$");
    }

    private void answers(ObjectNode node) {
        node.put("description", "Answers by control id; gate questions and prerequisites stand here too.");
        node.putArray("type").add("object").add("null");
        ObjectNode parts = node.putObject("properties");
        gates().keySet().forEach(id -> parts.putObject(id).put("$ref", "#/$defs/gate:" + id));
        controls().keySet().forEach(id -> parts.putObject(id).put("$ref", "#/$defs/control:" + id));
        node.putObject("additionalProperties").put("$ref", "#/$defs/entry");
    }

    /** Without a list of the team's own, every key must be one of the known ids, qualified by a family or not. */
    private void onlyKnownControls(ArrayNode allOf) {
        ObjectNode rule = allOf.addObject();
        rule.putObject("if")
                .putObject("properties")
                .putObject("checklists")
                .putObject("not")
                .putObject("contains")
                .put("pattern", "\\.(json|yaml|yml)$");
        ArrayNode names = rule.putObject("then")
                .putObject("properties")
                .putObject("answers")
                .putObject("propertyNames")
                .putArray("anyOf");
        Set<String> ids = new LinkedHashSet<>(gates().keySet());
        ids.addAll(controls().keySet());
        strings(names.addObject().putArray("enum"), ids);
        Set<String> families = new LinkedHashSet<>();
        checklists.forEach(list -> families.add(list.id()));
        names.addObject().put("pattern", "^(" + String.join("|", families) + "):[A-Za-z0-9_.-]+$");
    }

    private static void parts(ObjectNode defs) {
        ObjectNode day = defs.putObject("day");
        day.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        ObjectNode evidence = defs.putObject("evidence");
        evidence.put("description", "What proves the answer. Each item has exactly one key.");
        evidence.putArray("type").add("array").add("null");
        ObjectNode item = evidence.putObject("items");
        item.put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1)
                .put("additionalProperties", false);
        ObjectNode kinds = item.putObject("properties");
        kinds.putObject("resource")
                .put("description", "Address of a resource in the infrastructure code, or its logical id.")
                .put("type", "string");
        kinds.putObject("file")
                .put("description", "A file below the directory judged, e.g. docs/iam.md.")
                .put("type", "string")
                .put("pattern", "^(?![/\\\\]|[A-Za-z]:)(?!.*(^|/)\\.\\./\\.\\.)[^\\u0000]+$");
        kinds.putObject("url")
                .put("description", "A web address. It is never fetched.")
                .put("type", "string")
                .put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://.+");
        kinds.putObject("scan")
                .put("description", "A check that passed in a scan file, e.g. securityhub/IAM.15.")
                .put("type", "string")
                .put("pattern", "^(securityhub|prowler)/.+");
        ObjectNode reviewed = defs.putObject("reviewed");
        reviewed.put("description", "The last review, audit or test of this answer.");
        reviewed.putArray("type").add("object").add("null");
        reviewed.putArray("required").add("on");
        reviewed.put("additionalProperties", false);
        ObjectNode review = reviewed.putObject("properties");
        review.putObject("on").put("$ref", "#/$defs/day").put("description", "Day of the review; not in the future.");
        review.putObject("by").putArray("type").add("string").add("null");
        ObjectNode accepted = defs.putObject("accepted");
        accepted.put("description", "Who accepts for how long that this control is not ready, and why.");
        accepted.putArray("type").add("object").add("null");
        strings(accepted.putArray("required"), List.of("until", "by", "because"));
        accepted.put("additionalProperties", false);
        ObjectNode acceptance = accepted.putObject("properties");
        acceptance.putObject("until").put("$ref", "#/$defs/day").put("description", "Last day it holds.");
        acceptance.putObject("by").put("type", "string").put("minLength", 1);
        acceptance.putObject("because").put("type", "string").put("minLength", 1);
    }

    private static ObjectNode entry(ObjectNode node, String description) {
        node.put("description", description);
        node.putArray("type").add("object").add("null");
        node.put("additionalProperties", false);
        ObjectNode parts = node.putObject("properties");
        parts.putObject("response")
                .put("description", "What is done, where and how: the Partner Response of the workbook.")
                .putArray("type")
                .add("string")
                .add("number")
                .add("null");
        parts.putObject("evidence").put("$ref", "#/$defs/evidence");
        parts.putObject("reviewed").put("$ref", "#/$defs/reviewed");
        parts.putObject("accepted").put("$ref", "#/$defs/accepted");
        return parts;
    }

    private void entries(ObjectNode defs) {
        ObjectNode any = entry(defs.putObject("entry"), "A control of a list of your own, or a qualified one.");
        any.putObject("answer").putArray("type").add("string").add("boolean").add("null");
        any.putObject("answers").putArray("type").add("object").add("null");
        gates().forEach((id, answers) -> {
            ObjectNode gate = defs.putObject("gate:" + id);
            gate.put("description", answers.title);
            ArrayNode forms = gate.putArray("anyOf");
            answer(forms.addObject(), answers.questions.get(id));
            ObjectNode parts = entry(forms.addObject(), answers.title);
            answer(parts.putObject("answer"), answers.questions.get(id));
            ObjectNode several =
                    parts.putObject("answers").put("type", "object").put("additionalProperties", false);
            answer(several.putObject("properties").putObject(id), answers.questions.get(id));
        });
        controls().forEach((id, answers) -> {
            ObjectNode parts = entry(defs.putObject("control:" + id), answers.title);
            if (answers.fewest == 1) {
                answer(parts.putObject("answer"), answers.all());
            }
            ObjectNode several = parts.putObject("answers");
            several.putArray("type").add("object").add("null");
            several.put("additionalProperties", false);
            ObjectNode questions = several.putObject("properties");
            answers.questions.forEach((question, allowed) -> answer(questions.putObject(question), allowed));
        });
    }

    /** The allowed answers in the list's spelling first, because editors complete from them; then what else is read. */
    private static void answer(ObjectNode node, Set<String> allowed) {
        ArrayNode forms = node.putArray("anyOf");
        strings(forms.addObject().putArray("enum"), allowed);
        StringBuilder pattern = new StringBuilder("^(");
        for (String answer : allowed) {
            pattern.append(pattern.length() == 2 ? "" : "|").append(anyCase(answer));
        }
        if (allowed.stream().anyMatch(AnswerValue::isNotApplicable)) {
            pattern.append('|').append(anyCase("NA"));
        }
        forms.addObject().put("type", "string").put("pattern", pattern + ")$");
        ArrayNode types = forms.addObject().putArray("type").add("null");
        if (allowed.contains("Yes") && allowed.contains("No")) {
            types.add("boolean");
        }
    }

    private static String anyCase(String text) {
        StringBuilder pattern = new StringBuilder();
        text.chars().forEach(c -> {
            char letter = (char) c;
            if (Character.isLetter(letter)) {
                pattern.append('[')
                        .append(Character.toUpperCase(letter))
                        .append(Character.toLowerCase(letter))
                        .append(']');
            } else if (Character.isDigit(letter) || letter == ' ' || letter == '-' || letter == '_') {
                pattern.append(letter);
            } else {
                pattern.append('\\').append(letter);
            }
        });
        return pattern.toString();
    }

    /** What all lists together allow under one id. */
    private static final class Answers {
        private final String title;
        private final Map<String, Set<String>> questions = new LinkedHashMap<>();
        private int fewest = Integer.MAX_VALUE;

        Answers(String title) {
            this.title = title;
        }

        void add(Question question, Control control) {
            questions
                    .computeIfAbsent(question.id(), id -> new LinkedHashSet<>())
                    .addAll(AnswerValues.allowed(question, control));
        }

        Set<String> all() {
            Set<String> all = new LinkedHashSet<>();
            questions.values().forEach(all::addAll);
            return all;
        }
    }

    private Map<String, Answers> controls() {
        Map<String, Answers> byId = new LinkedHashMap<>();
        for (Checklist list : checklists) {
            for (Control control : list.controls()) {
                Answers answers = byId.computeIfAbsent(
                        control.id(), id -> new Answers(control.title().en()));
                control.questions().forEach(question -> answers.add(question, control));
                answers.fewest = Math.min(answers.fewest, control.questions().size());
            }
        }
        return byId;
    }

    private Map<String, Answers> gates() {
        Map<String, Answers> byId = new TreeMap<>();
        for (Checklist list : checklists) {
            Stream.concat(list.gates().stream(), list.prerequisites().stream())
                    .forEach(question -> byId.computeIfAbsent(
                                    question.id(),
                                    id -> new Answers(question.text().en()))
                            .add(question, null));
        }
        return byId;
    }
}
