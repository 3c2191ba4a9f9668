package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.SuppressionComment;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Document;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.YamlDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.YamlDocuments.Comment;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Opens template files, each once. May be asked by several threads. */
final class TemplateLoader {
    private static final int BINARY_TEST_BYTES = 1024;

    private final Workspace workspace;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    /**
     * What a file holds.
     *
     * @param templates its templates
     * @param problems what is wrong with it
     * @param meant whether it holds a template, or was meant to
     */
    private record Loaded(List<Template> templates, List<ParseError> problems, boolean meant) {
        static Loaded failed(ParseError problem, boolean meant) {
            return new Loaded(List.of(), List.of(problem), meant);
        }
    }

    TemplateLoader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The templates of a file; empty when it holds none. What is wrong with it is among the problems. */
    List<Template> load(String file) {
        return loaded.computeIfAbsent(file, this::read).templates();
    }

    /** The first template of a file as part of another, {@code null} when it cannot be read or is none. */
    Template open(String file) {
        opened.add(file);
        return workspace.isFile(file) ? load(file).stream().findFirst().orElse(null) : null;
    }

    /** Whether a file has been opened as part of another. */
    boolean isOpened(String file) {
        return opened.contains(file);
    }

    /** What is wrong with the files, in the order of their names. */
    List<ParseError> problems() {
        return new TreeMap<>(loaded)
                .values().stream().flatMap(file -> file.problems().stream()).toList();
    }

    /** Files that hold a template, or were meant to, sorted. */
    List<String> templateFiles() {
        return loaded.entrySet().stream()
                .filter(file -> file.getValue().meant())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Loaded read(String file) {
        byte[] content;
        try {
            content = workspace.bytes(file);
        } catch (WorkspaceException e) {
            return Loaded.failed(new ParseError(new SourceRange(file, 0, 0, 0), e.notice()), false);
        }
        String text = null;
        if (isUtf16(content)) {
            text = new String(content, StandardCharsets.UTF_16);
            content = text.getBytes(StandardCharsets.UTF_8);
        } else if (isBinary(content)) {
            return Loaded.failed(new ParseError(SourceRange.at(file, 1), TemplateNotice.BINARY), false);
        }
        if (!TemplateDetector.mayBeTemplate(content)) {
            return new Loaded(List.of(), List.of(), false);
        }
        if (text == null) {
            int from = content.length > 2 && (content[0] & 0xff) == 0xEF && (content[1] & 0xff) == 0xBB ? 3 : 0;
            text = new String(content, from, content.length - from, StandardCharsets.UTF_8);
        }
        try {
            return templates(file, text);
        } catch (DocumentException e) {
            return TemplateDetector.meansToBeTemplate(content)
                    ? Loaded.failed(e.toParseError(), true)
                    : new Loaded(List.of(), List.of(), false);
        }
    }

    private Loaded templates(String file, String text) throws DocumentException {
        List<Template> templates = new ArrayList<>();
        List<ParseError> problems = new ArrayList<>();
        List<Document> documents = parse(file, text);
        List<Comment> comments = text.contains(SuppressionComment.MARK) && !isJson(text)
                ? YamlDocuments.comments(file, text).stream()
                        .filter(comment -> comment.text().startsWith(SuppressionComment.MARK))
                        .toList()
                : List.of();
        for (Document document : documents) {
            if (TemplateDetector.isTemplate(document.root())) {
                String scope = templates.isEmpty() ? file : file + "@" + (templates.size() + 1);
                templates.add(new Template(file, scope, document.root(), comments));
                problems.addAll(document.warnings());
            }
        }
        return new Loaded(List.copyOf(templates), problems, !templates.isEmpty());
    }

    private static boolean isUtf16(byte[] content) {
        return content.length > 2
                && ((content[0] & 0xff) == 0xFF && (content[1] & 0xff) == 0xFE
                        || (content[0] & 0xff) == 0xFE && (content[1] & 0xff) == 0xFF);
    }

    private static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, BINARY_TEST_BYTES); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private List<Document> parse(String file, String text) throws DocumentException {
        if (!isJson(text)) {
            return YamlDocuments.read(file, text, workspace.limits());
        }
        try {
            return List.of(JsonDocuments.read(file, text, workspace.limits()));
        } catch (DocumentException asJson) {
            // YAML flow style allows what strict JSON refuses: comments, trailing commas, short tags.
            try {
                return YamlDocuments.read(file, text, workspace.limits());
            } catch (DocumentException asYaml) {
                throw file.endsWith(".yaml") || file.endsWith(".yml") ? asYaml : asJson;
            }
        }
    }

    private static boolean isJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '{' || c == '[';
            }
        }
        return false;
    }
}
