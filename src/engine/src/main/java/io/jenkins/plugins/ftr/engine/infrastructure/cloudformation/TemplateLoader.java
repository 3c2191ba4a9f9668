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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens template files, each once. */
final class TemplateLoader {
    private static final int BINARY_TEST_BYTES = 1024;

    private final Workspace workspace;
    private final Map<String, List<Template>> loaded = new HashMap<>();
    private final List<ParseError> problems = new ArrayList<>();
    private final Set<String> templateFiles = new HashSet<>();
    private Set<String> opened = new HashSet<>();

    TemplateLoader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The templates of a file; empty when it holds none. What is wrong with it is among the problems. */
    List<Template> load(String file) {
        opened.add(file);
        List<Template> before = loaded.get(file);
        if (before != null) {
            return before;
        }
        List<Template> templates = read(file);
        loaded.put(file, templates);
        return templates;
    }

    /** Files asked for from now on. */
    Set<String> beginTracking() {
        opened = new HashSet<>();
        return opened;
    }

    List<ParseError> problems() {
        return problems;
    }

    /** Files that hold a template, or were meant to. */
    Set<String> templateFiles() {
        return templateFiles;
    }

    private List<Template> read(String file) {
        byte[] content;
        try {
            content = workspace.bytes(file);
        } catch (WorkspaceException e) {
            problems.add(new ParseError(new SourceRange(file, 0, 0, 0), e.getMessage()));
            return List.of();
        }
        String text = null;
        if (isUtf16(content)) {
            text = new String(content, StandardCharsets.UTF_16);
            content = text.getBytes(StandardCharsets.UTF_8);
        } else if (isBinary(content)) {
            problems.add(new ParseError(
                    SourceRange.at(file, 1), "The file is binary, not text, and cannot be read as a template."));
            return List.of();
        }
        if (!TemplateDetector.mayBeTemplate(content)) {
            return List.of();
        }
        if (text == null) {
            int from = content.length > 2 && (content[0] & 0xff) == 0xEF && (content[1] & 0xff) == 0xBB ? 3 : 0;
            text = new String(content, from, content.length - from, StandardCharsets.UTF_8);
        }
        List<Document> documents;
        try {
            documents = parse(file, text);
        } catch (DocumentException e) {
            if (TemplateDetector.meansToBeTemplate(content)) {
                problems.add(e.toParseError());
                templateFiles.add(file);
            }
            return List.of();
        }
        List<Template> templates = new ArrayList<>();
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
                templateFiles.add(file);
            }
        }
        return List.copyOf(templates);
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
