package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one entry below {@code answers:}. */
final class EntryReader {
    /** Keys of an entry, in the order people write them. */
    static final List<String> KEYS = List.of("answer", "answers", "response", "evidence", "reviewed", "accepted");

    private static final List<String> REVIEW_KEYS = List.of("on", "by");
    private static final List<String> ACCEPTANCE_KEYS = List.of("until", "by", "because");

    private final Problems problems;
    private final FieldReader fields;
    private final EvidenceReader evidence;
    private final LocalDate today;

    EntryReader(Problems problems, Workspace workspace, LocalDate today) {
        this.problems = problems;
        this.fields = new FieldReader(problems);
        this.evidence = new EvidenceReader(problems, fields, workspace);
        this.today = today;
    }

    /**
     * A question that an entry may answer.
     *
     * @param question the question
     * @param control its control; {@code null} for gate questions and prerequisites
     * @param list key of the checklist it belongs to
     */
    record Target(Question question, Control control, String list) {}

    /**
     * @param key the entry's key as written
     * @param entry key and value
     * @param targets questions of the control in every checklist the entry speaks of, in official order
     * @return the answer; always something, problems are collected
     */
    ControlAnswer read(String key, YamlNode.Entry entry, List<Target> targets) {
        YamlNode node = entry.value();
        SourceRange at = problems.at(entry.key());
        Map<String, YamlNode.Entry> entries = Map.of();
        if (!node.isNull()) {
            if (node.isScalar()) {
                problems.add(node, "entry.scalar", key, node.shown());
            } else {
                entries = fields.map(node, key, KEYS);
            }
        }
        Map<String, String> answers = answers(key, entries, targets);
        YamlNode.Entry response = entries.get("response");
        String text = response == null
                ? ""
                : fields.text(response.value(), "response").orElse("");
        YamlNode.Entry proof = entries.get("evidence");
        return new ControlAnswer(
                key,
                at,
                answers,
                text,
                response == null ? at : problems.at(response.value()),
                proof == null ? List.of() : List.copyOf(evidence.read(proof.value())),
                review(entries.get("reviewed")),
                acceptance(entries.get("accepted")));
    }

    /** The answer of a gate question, written {@code CAA-000: No} or as a map like a control. */
    Optional<String> gate(String key, YamlNode.Entry entry, List<Target> targets) {
        YamlNode node = entry.value();
        if (node.isScalar()) {
            return node.isNull() ? Optional.empty() : one(key, node, targets);
        }
        ControlAnswer answer = read(key, entry, targets);
        return answer.answers().values().stream().findFirst();
    }

    private Map<String, String> answers(String key, Map<String, YamlNode.Entry> entries, List<Target> targets) {
        Map<String, String> written = new LinkedHashMap<>();
        YamlNode.Entry single = entries.get("answer");
        YamlNode.Entry several = entries.get("answers");
        List<String> ids = targets.stream()
                .map(target -> target.question().id())
                .distinct()
                .toList();
        if (single != null && several != null) {
            problems.add(single.key(), "answer.both", key);
        }
        if (single != null && !single.value().isNull() && !targets.isEmpty()) {
            if (ids.size() > 1) {
                problems.add(single.key(), "answer.several", key, ids.size(), String.join(", ", ids));
            } else {
                one(key, single.value(), targets).ifPresent(answer -> written.put(ids.get(0), answer));
            }
        }
        if (several != null && !several.value().isNull()) {
            fields.map(several.value(), "answers").forEach((id, entry) -> {
                List<Target> asked = targets.stream()
                        .filter(target -> target.question().id().equals(id))
                        .toList();
                if (!asked.isEmpty()) {
                    one(id, entry.value(), asked).ifPresent(answer -> written.put(id, answer));
                } else if (!targets.isEmpty()) {
                    problems.unknown(
                            entry.key(), "question.unknown", entry.key().shown(), ids, key);
                }
            });
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        ids.stream().filter(written::containsKey).forEach(id -> ordered.put(id, written.get(id)));
        return ordered;
    }

    /** One answer, checked against every list that asks the question. */
    private Optional<String> one(String id, YamlNode node, List<Target> targets) {
        if (!node.isScalar()) {
            problems.add(node, "type.answer", id, fields.describe(node));
            return Optional.empty();
        }
        if (node.isNull()) {
            return Optional.empty();
        }
        String spelled = null;
        for (Target target : targets) {
            List<String> allowed = AnswerValues.allowed(target.question(), target.control());
            if (allowed.isEmpty()) {
                spelled = spelled == null ? node.text().strip() : spelled;
                continue;
            }
            Optional<String> match = AnswerValues.match(node, allowed);
            if (match.isEmpty()) {
                problems.unknown(node, "answer.unknown", node.shown(), allowed, id, target.list());
                return Optional.empty();
            }
            spelled = spelled == null ? match.get() : spelled;
        }
        return Optional.ofNullable(spelled);
    }

    private ControlAnswer.Review review(YamlNode.Entry entry) {
        if (entry == null || entry.value().isNull()) {
            return null;
        }
        YamlNode node = entry.value();
        Map<String, YamlNode.Entry> entries = fields.map(node, "reviewed", REVIEW_KEYS);
        if (node.kind() != YamlNode.Kind.MAP) {
            return null;
        }
        fields.require(entry.key(), entries, "reviewed", List.of("on"));
        YamlNode.Entry on = entries.get("on");
        Optional<LocalDate> day = on == null ? Optional.empty() : fields.day(on.value(), "reviewed.on");
        if (day.isPresent() && day.get().isAfter(today)) {
            problems.add(on.value(), "date.future", day.get(), today);
        }
        YamlNode.Entry by = entries.get("by");
        String who = by == null ? "" : fields.text(by.value(), "reviewed.by").orElse("");
        return day.map(date -> new ControlAnswer.Review(date, who, problems.at(on.value())))
                .orElse(null);
    }

    private ControlAnswer.Acceptance acceptance(YamlNode.Entry entry) {
        if (entry == null || entry.value().isNull()) {
            return null;
        }
        YamlNode node = entry.value();
        Map<String, YamlNode.Entry> entries = fields.map(node, "accepted", ACCEPTANCE_KEYS);
        if (node.kind() != YamlNode.Kind.MAP) {
            return null;
        }
        fields.require(entry.key(), entries, "accepted", ACCEPTANCE_KEYS);
        YamlNode.Entry until = entries.get("until");
        Optional<LocalDate> day = until == null ? Optional.empty() : fields.day(until.value(), "accepted.until");
        Optional<String> by = required(entries.get("by"), "accepted.by");
        Optional<String> because = required(entries.get("because"), "accepted.because");
        if (day.isEmpty() || by.isEmpty() || because.isEmpty()) {
            return null;
        }
        return new ControlAnswer.Acceptance(day.get(), by.get(), because.get(), problems.at(entry.key()));
    }

    private Optional<String> required(YamlNode.Entry entry, String what) {
        return entry == null ? Optional.empty() : fields.requiredText(entry.value(), what);
    }
}
