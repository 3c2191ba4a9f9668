package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a checklist file; the format is described in docs/checklists.md. */
final class ChecklistReader {
    private static final List<String> KEYS = List.of(
            "format",
            "id",
            "version",
            "basedOn",
            "title",
            "url",
            "workbookUrl",
            "validity",
            "note",
            "prerequisites",
            "gates",
            "sections");
    private static final List<String> SECTION_KEYS = List.of("id", "title", "controls");
    private static final List<String> VALIDITY_KEYS = List.of("from", "until", "usableUntil", "successor");

    private final Fields fields;
    private final DataProblems problems;
    private final ControlReader controls;
    private final Function<String, Checklist> builtIn;

    /**
     * @param builtIn finds the checklist another one is based on
     */
    ChecklistReader(DataProblems problems, Function<String, Checklist> builtIn) {
        this.problems = problems;
        this.fields = new Fields(problems);
        this.controls = new ControlReader(problems);
        this.builtIn = builtIn;
    }

    /**
     * @throws ChecklistException when anything is wrong
     */
    Checklist read(DataNode root) {
        if (!fields.check(root, "checklist", KEYS)) {
            problems.throwIfAny();
        }
        String format = fields.required(root, "format");
        if (!format.isEmpty() && !format.equals("1")) {
            throw problems.fatal(Fields.at(root, "format"), "checklist.format", format);
        }
        String id = fields.id(root, "id");
        String version = fields.id(root, "version");
        Checklist base = base(root);
        LocalizedText title = fields.localized(root, "title", LocalizedText.EMPTY);
        if (title.isEmpty() && !root.has("title")) {
            problems.add(root.at(), "field.missing", "title");
        }
        String url = fields.url(root, "url", base == null ? "" : base.url());
        List<Question> prerequisites =
                asked(root, "prerequisites", base == null ? List.of() : base.prerequisites(), "");
        List<Question> gates = asked(root, "gates", base == null ? List.of() : base.gates(), "No");
        List<Question> outside = new ArrayList<>(gates);
        outside.addAll(prerequisites);
        Checklist checklist = new Checklist(
                id,
                version,
                title,
                url,
                validity(root),
                prerequisites,
                gates,
                sections(root, base, url, outside),
                fields.url(root, "workbookUrl", ""),
                fields.localized(root, "note", LocalizedText.EMPTY));
        problems.throwIfAny();
        return checklist;
    }

    private Checklist base(DataNode root) {
        String key = fields.text(root, "basedOn", "");
        if (key.isEmpty()) {
            return null;
        }
        try {
            return builtIn.apply(key);
        } catch (ChecklistException e) {
            e.problems().forEach(problem -> problems.addText(Fields.at(root, "basedOn"), problem.message()));
            return null;
        }
    }

    /** Gate questions or prerequisites: written out, or the id of one of the base. */
    private List<Question> asked(DataNode root, String key, List<Question> inherited, String passing) {
        if (!root.has(key)) {
            return inherited;
        }
        List<Question> questions = new ArrayList<>();
        for (DataNode item : fields.list(root, key)) {
            if (!item.isScalar()) {
                questions.add(controls.question(item, passing));
                continue;
            }
            inherited.stream()
                    .filter(question -> question.id().equals(item.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            questions::add,
                            () -> problems.addUnknown(
                                    item.at(),
                                    "checklist.notInBase",
                                    item.text(),
                                    inherited.stream().map(Question::id).toList()));
        }
        return questions;
    }

    private Checklist.Validity validity(DataNode root) {
        DataNode node = root.get("validity");
        if (node == null || !fields.check(node, "validity", VALIDITY_KEYS)) {
            return Checklist.Validity.OPEN;
        }
        LocalDate from = fields.date(node, "from");
        LocalDate until = fields.date(node, "until");
        LocalDate usableUntil = fields.date(node, "usableUntil");
        boolean ordered = (from == null || until == null || !until.isBefore(from))
                && (until == null || usableUntil == null || !usableUntil.isBefore(until))
                && (from == null || usableUntil == null || !usableUntil.isBefore(from));
        if (!ordered) {
            problems.add(node.at(), "checklist.validityOrder");
        }
        String successor = fields.text(node, "successor", "");
        return new Checklist.Validity(from, until, usableUntil, successor.isEmpty() ? null : successor);
    }

    private List<Checklist.Section> sections(DataNode root, Checklist base, String url, List<Question> outside) {
        List<Checklist.Section> sections = new ArrayList<>();
        Map<String, SourceRange> sectionIds = new LinkedHashMap<>();
        Map<String, SourceRange> controlIds = new LinkedHashMap<>();
        Set<String> questionIds = new HashSet<>();
        outside.forEach(question -> questionIds.add(question.id()));
        for (DataNode node : fields.list(root, "sections")) {
            if (!fields.check(node, "section", SECTION_KEYS)) {
                continue;
            }
            String id = fields.id(node, "id");
            unique(sectionIds, id, Fields.at(node, "id"), "checklist.duplicateSection");
            List<Control> read = new ArrayList<>();
            for (DataNode item : fields.list(node, "controls")) {
                Control control = control(item, base, url, outside);
                if (control == null) {
                    continue;
                }
                SourceRange at = item.isObject() ? Fields.at(item, "id") : item.at();
                read.add(control);
                if (!unique(controlIds, control.id(), at, "checklist.duplicateControl")) {
                    continue;
                }
                for (Question question : control.questions()) {
                    if (!questionIds.add(question.id())) {
                        problems.add(at, "checklist.duplicateQuestion", question.id());
                    }
                }
            }
            if (read.isEmpty() && fields.list(node, "controls").isEmpty()) {
                problems.add(node.at(), "checklist.emptySection", id);
            }
            sections.add(new Checklist.Section(id, sectionTitle(node, base, id), read));
        }
        if (sections.isEmpty()) {
            problems.add(Fields.at(root, "sections"), "checklist.noSections");
        }
        return sections;
    }

    private LocalizedText sectionTitle(DataNode node, Checklist base, String id) {
        LocalizedText inherited = base == null
                ? LocalizedText.of(id)
                : base.sections().stream()
                        .filter(section -> section.id().equals(id))
                        .map(Checklist.Section::title)
                        .findFirst()
                        .orElse(LocalizedText.of(id));
        return fields.localized(node, "title", inherited);
    }

    private Control control(DataNode item, Checklist base, String url, List<Question> outside) {
        if (!item.isScalar()) {
            Control inherited = base == null || !item.has("id")
                    ? null
                    : base.control(item.get("id").text()).orElse(null);
            return item.isObject() ? controls.read(item, inherited, url, outside) : notAControl(item);
        }
        if (base == null) {
            problems.add(item.at(), "checklist.idWithoutBase", item.text());
            return null;
        }
        Control inherited = base.control(item.text()).orElse(null);
        if (inherited == null) {
            problems.addUnknown(
                    item.at(),
                    "checklist.notInBase",
                    item.text(),
                    base.controls().stream().map(Control::id).toList());
        }
        return inherited;
    }

    private Control notAControl(DataNode item) {
        problems.add(item.at(), "checklist.notAControl");
        return null;
    }

    private boolean unique(Map<String, SourceRange> seen, String id, SourceRange at, String key) {
        SourceRange first = seen.putIfAbsent(id, at);
        if (first != null && !id.isEmpty()) {
            problems.add(at, key, id, first.line());
        }
        return first == null;
    }
}
