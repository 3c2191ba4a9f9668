package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads {@code ftr-answers.yaml}. The format is described in {@code docs/answers.md}; every departure from it is an error
 * with its place, all errors of the file at once.
 */
public final class AnswersParser {
    private static final String FORMAT = "1";
    /** All lists together with long answers stay below a tenth of this. */
    private static final int LARGEST = 8 << 20;

    private static final List<String> KEYS = List.of("format", "workload", "checklists", "answers");
    private static final List<String> WORKLOAD_KEYS = List.of("name", "owner");

    private final Messages messages;
    private final LocalDate today;
    private final Limits limits;
    private final Workspace workspace;

    /**
     * @param language language of messages
     * @param today the day the run counts as; a review after it is an error
     * @param limits depth and alias bounds
     */
    public AnswersParser(Language language, LocalDate today, Limits limits) {
        this(language, today, limits, null);
    }

    private AnswersParser(Language language, LocalDate today, Limits limits, Workspace workspace) {
        this.messages = Messages.of(AnswersParser.class, language);
        this.today = today;
        this.limits = limits;
        this.workspace = workspace;
    }

    /** A parser that also refuses evidence files that are links out of a workspace, and can read files from it. */
    public static AnswersParser in(Workspace workspace, Language language, LocalDate today) {
        return new AnswersParser(language, today, workspace.limits(), workspace);
    }

    /**
     * Reads a file of the workspace given to {@link #in}.
     *
     * @param file relative path
     * @param lookup where checklists come from
     * @param also checklists judged besides those the file names, as a rule none; with one the file need not name any
     * @throws AnswersException with everything that is wrong
     * @throws io.jenkins.plugins.ftr.engine.source.WorkspaceException when the file cannot be read at all
     */
    public AnswersFile read(String file, ChecklistLookup lookup, List<Checklist> also) {
        byte[] bytes = workspace.bytes(file);
        if (bytes.length > LARGEST) {
            throw single(file, 1, messages.get("file.large", bytes.length >> 20, LARGEST >> 20));
        }
        return parse(decode(bytes, file), file, lookup, also);
    }

    /**
     * Reads the text of a file.
     *
     * @param text content
     * @param file name for messages and places
     * @param lookup where checklists come from
     * @throws AnswersException with everything that is wrong
     */
    public AnswersFile parse(String text, String file, ChecklistLookup lookup) {
        return parse(text, file, lookup, List.of());
    }

    /** As {@link #parse(String, String, ChecklistLookup)}, with checklists judged besides those the file names. */
    public AnswersFile parse(String text, String file, ChecklistLookup lookup, List<Checklist> also) {
        Problems problems = new Problems(file, messages);
        SourceRange start = new SourceRange(file, 1, 1, 1);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            problems.add(start, messages.get("file.binary", zero + 1));
            problems.throwIfAny();
        }
        Optional<YamlNode> root = Optional.empty();
        try {
            root = YamlTree.read(text.startsWith("\uFEFF") ? text.substring(1) : text, messages, limits);
        } catch (YamlTree.SyntaxException e) {
            problems.add(new SourceRange(file, e.line(), e.column(), e.line()), e.getMessage());
            problems.throwIfAny();
        }
        if (root.isEmpty() || root.get().isNull()) {
            problems.add(start, messages.get("file.empty"));
            problems.throwIfAny();
        }
        return new Document(problems, lookup, also).read(file, root.orElseThrow());
    }

    private String decode(byte[] bytes, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw single(file, 1, messages.get("file.binary", i + 1));
            }
        }
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw single(file, line, messages.get("file.encoding"));
        }
        out.flip();
        return out.toString();
    }

    private static AnswersException single(String file, int line, String message) {
        return new AnswersException(
                List.of(new AnswersException.Problem(new SourceRange(file, line, 1, line), message)));
    }

    /** One document on its way to an {@link AnswersFile}. */
    private final class Document {
        private final Problems problems;
        private final FieldReader fields;
        private final EntryReader entries;
        private final ChecklistLookup lookup;
        private final Map<String, Checklist> lists = new LinkedHashMap<>();
        private final List<String> keys = new ArrayList<>();
        private final Map<String, SourceRange> gatePlaces = new LinkedHashMap<>();
        private boolean listsComplete = true;

        Document(Problems problems, ChecklistLookup lookup, List<Checklist> also) {
            this.problems = problems;
            this.fields = new FieldReader(problems);
            this.entries = new EntryReader(problems, workspace, today);
            this.lookup = lookup;
            also.forEach(list -> lists.put(list.key(), list));
        }

        AnswersFile read(String file, YamlNode root) {
            boolean optionalLists = !lists.isEmpty();
            Map<String, YamlNode.Entry> top = fields.map(root, file, KEYS);
            if (root.kind() == YamlNode.Kind.MAP) {
                fields.require(root, top, file, optionalLists ? List.of("format", "workload", "answers") : KEYS);
            }
            if (top.containsKey("format")) {
                format(top.get("format").value());
            }
            AnswersFile.Workload workload =
                    top.containsKey("workload") ? workload(top.get("workload")) : new AnswersFile.Workload("", "");
            if (top.containsKey("checklists")) {
                checklists(top.get("checklists"), optionalLists);
            } else {
                listsComplete = optionalLists;
            }
            Map<String, String> gates = new LinkedHashMap<>();
            Map<String, ControlAnswer> answers = new LinkedHashMap<>();
            if (top.containsKey("answers") && !top.get("answers").value().isNull()) {
                fields.map(top.get("answers").value(), "answers")
                        .forEach((key, entry) -> entry(key, entry, gates, answers));
            }
            problems.throwIfAny();
            return new AnswersFile(
                    file,
                    workload,
                    List.copyOf(keys),
                    Collections.unmodifiableMap(gates),
                    Collections.unmodifiableMap(answers),
                    Collections.unmodifiableMap(gatePlaces));
        }

        private void format(YamlNode node) {
            fields.requiredText(node, "format").ifPresent(format -> {
                if (!FORMAT.equals(format)) {
                    problems.add(node, "format.unknown", node.shown(), FORMAT);
                }
            });
        }

        private AnswersFile.Workload workload(YamlNode.Entry entry) {
            Map<String, YamlNode.Entry> parts = fields.map(entry.value(), "workload", WORKLOAD_KEYS);
            if (entry.value().kind() == YamlNode.Kind.MAP) {
                fields.require(entry.key(), parts, "workload", List.of("name"));
            }
            String name = parts.containsKey("name")
                    ? fields.requiredText(parts.get("name").value(), "workload.name")
                            .orElse("")
                    : "";
            String owner = parts.containsKey("owner")
                    ? fields.text(parts.get("owner").value(), "workload.owner").orElse("")
                    : "";
            return new AnswersFile.Workload(name, owner);
        }

        private void checklists(YamlNode.Entry entry, boolean optional) {
            List<YamlNode> items = fields.list(entry.value(), "checklists", "[partner-hosted/2026.1]");
            if (items.isEmpty() && !optional) {
                if (entry.value().isNull() || entry.value().kind() == YamlNode.Kind.LIST) {
                    problems.add(entry.key(), "checklists.empty", String.join(", ", lookup.keys()));
                }
                listsComplete = false;
            }
            for (YamlNode item : items) {
                Optional<String> key = fields.requiredText(item, "checklists");
                if (key.isEmpty()) {
                    listsComplete = false;
                    continue;
                }
                if (keys.contains(key.get())) {
                    problems.add(item, "checklists.twice", key.get());
                    continue;
                }
                Optional<Checklist> list = find(item, key.get());
                listsComplete = listsComplete && list.isPresent();
                list.ifPresent(found -> {
                    keys.add(key.get());
                    lists.put(found.key(), found);
                });
            }
        }

        private Optional<Checklist> find(YamlNode node, String key) {
            try {
                Optional<Checklist> list = lookup.find(key);
                if (list.isEmpty()) {
                    problems.unknown(node, "checklists.unknown", key, lookup.keys());
                }
                return list;
            } catch (RuntimeException e) {
                if (e instanceof BadInput bad) {
                    bad.sentences(messages.language()).forEach(sentence -> problems.add(problems.at(node), sentence));
                    return Optional.empty();
                }
                throw e;
            }
        }

        private void entry(
                String key, YamlNode.Entry entry, Map<String, String> gates, Map<String, ControlAnswer> answers) {
            int colon = key.indexOf(':');
            String family = colon < 0 ? "" : key.substring(0, colon);
            String id = colon < 0 ? key : key.substring(colon + 1);
            List<Checklist> meant = lists.values().stream()
                    .filter(list -> family.isEmpty() || list.id().equals(family))
                    .toList();
            if (meant.isEmpty() && listsComplete) {
                Set<String> families = new LinkedHashSet<>();
                lists.values().forEach(list -> families.add(list.id()));
                problems.unknown(entry.key(), "family.unknown", family, families, key);
                return;
            }
            List<EntryReader.Target> questions = new ArrayList<>();
            List<EntryReader.Target> gateQuestions = new ArrayList<>();
            for (Checklist list : meant) {
                list.control(id).ifPresent(control -> control.questions()
                        .forEach(question -> questions.add(new EntryReader.Target(question, control, list.key()))));
                Stream.concat(list.gates().stream(), list.prerequisites().stream())
                        .filter(question -> question.id().equals(id))
                        .forEach(question -> gateQuestions.add(new EntryReader.Target(question, null, list.key())));
            }
            if (!questions.isEmpty()) {
                answers.put(key, entries.read(key, entry, questions));
            } else if (!gateQuestions.isEmpty()) {
                entries.gate(key, entry, gateQuestions).ifPresent(answer -> {
                    gates.put(key, answer);
                    gatePlaces.put(key, problems.at(entry.key()));
                });
            } else if (listsComplete) {
                unknownControl(entry.key(), id, meant);
            } else if (!entry.value().isScalar()) {
                entries.read(key, entry, List.of());
            }
        }

        private void unknownControl(YamlNode node, String id, List<Checklist> meant) {
            Set<String> ids = new LinkedHashSet<>();
            for (Checklist list : meant) {
                list.controls().forEach(control -> ids.add(control.id()));
                list.gates().forEach(gate -> ids.add(gate.id()));
                list.prerequisites().forEach(question -> ids.add(question.id()));
            }
            Set<String> names = new TreeSet<>();
            meant.forEach(list -> names.add(list.key()));
            String nearest = NearestMatch.of(id, ids)
                    .map(near -> messages.get("control.nearest", node.shown(), near, String.join(", ", names)))
                    .orElseGet(() -> messages.get("control.unknown", node.shown(), String.join(", ", names)));
            problems.add(problems.at(node), nearest);
        }
    }
}
