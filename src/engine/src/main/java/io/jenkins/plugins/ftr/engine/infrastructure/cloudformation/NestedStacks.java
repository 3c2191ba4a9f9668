package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stacks nested in a template whose templates are files of the workspace. */
final class NestedStacks {
    private final Evaluator evaluator;
    private final StackReader parent;
    private final StackReader.ReadContext context;
    private final String file;
    private final Map<String, StackReader> readers = new HashMap<>();

    NestedStacks(Evaluator evaluator, StackReader parent, StackReader.ReadContext context, String file) {
        this.evaluator = evaluator;
        this.parent = parent;
        this.context = context;
        this.file = file;
    }

    /**
     * The workspace path of the template of a nested stack, {@code null} when the resource is none or its template is
     * not a local file.
     *
     * @param file path of the enclosing template
     * @param resource definition of the resource
     */
    static String localTemplate(String file, Node resource) {
        String type = resource.getText("Type");
        Node properties = resource.get("Properties");
        if (type == null || properties == null) {
            return null;
        }
        Node metadata = resource.get("Metadata");
        String asset = metadata == null ? null : metadata.getText("aws:asset:path");
        String location =
                switch (type) {
                    case "AWS::CloudFormation::Stack" ->
                        asset != null && "TemplateURL".equals(metadata.getText("aws:asset:property"))
                                ? asset
                                : untagged(properties.get("TemplateURL"));
                    case "AWS::Serverless::Application" -> untagged(properties.get("Location"));
                    default -> null;
                };
        if (location == null
                || location.isBlank()
                || location.contains("://")
                || location.startsWith("/")
                || location.contains("${")
                || location.contains("{{resolve:")) {
            return null;
        }
        return resolve(file, location);
    }

    /** Whether a resource of a type may nest a template. */
    static boolean isStack(String type) {
        return type.equals("AWS::CloudFormation::Stack") || type.equals("AWS::Serverless::Application");
    }

    private static String untagged(Node node) {
        return node != null && node.kind() == Node.Kind.TEXT && node.tag().isEmpty() ? node.text() : null;
    }

    /** A path relative to a file, as a path relative to the workspace; {@code null} when it leaves the workspace. */
    private static String resolve(String file, String location) {
        int slash = file.lastIndexOf('/');
        String joined = (slash < 0 ? "" : file.substring(0, slash + 1)) + location.replace('\\', '/');
        java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
        for (String part : joined.split("/")) {
            if ("..".equals(part)) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !".".equals(part)) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Makes the outputs of a nested stack available before anything refers to them. */
    void prepare(Node.Entry entry) {
        Node resource = entry.value();
        String path = localTemplate(file, resource);
        if (path == null) {
            if ("AWS::CloudFormation::Stack".equals(resource.getText("Type"))) {
                evaluator.unresolved(
                        evaluator.place(entry),
                        TemplateNotice.NESTED_STACK.with(entry.key()),
                        TemplateNotice.STACK_NOT_LOCAL);
            }
            return;
        }
        if (!context.budget().takeStack()) {
            evaluator.unresolved(
                    evaluator.place(entry),
                    TemplateNotice.NESTED_STACK.with(entry.key()),
                    TemplateNotice.TOO_MANY_STACKS);
            return;
        }
        Template template = context.templates().open(path);
        if (template == null) {
            evaluator.unresolved(
                    evaluator.place(entry),
                    TemplateNotice.NESTED_STACK.with(entry.key()),
                    TemplateNotice.STACK_UNREADABLE.with(path));
            return;
        }
        Lazy lazy = new Lazy(entry, template);
        evaluator.nested(entry.key(), (name, at) -> lazy.output(name, at));
        lazies.put(entry.key(), lazy);
    }

    private final Map<String, Lazy> lazies = new HashMap<>();

    /** Reads the resources of a nested stack. */
    void read(Node.Entry entry, Trilean exists) {
        Lazy lazy = lazies.get(entry.key());
        if (lazy == null) {
            return;
        }
        StackReader reader = lazy.reader(exists);
        if (reader == null) {
            evaluator.unresolved(
                    evaluator.place(entry),
                    TemplateNotice.NESTED_STACK.with(entry.key()),
                    TemplateNotice.STACK_TOO_DEEP);
        } else {
            reader.read();
        }
    }

    /** A nested stack whose parameters are evaluated when first needed, because they may come from its siblings. */
    private final class Lazy {
        private final Node.Entry entry;
        private final Template template;
        private boolean busy;

        Lazy(Node.Entry entry, Template template) {
            this.entry = entry;
            this.template = template;
        }

        Value output(String name, SourceRange at) {
            if (busy) {
                return null;
            }
            busy = true;
            try {
                StackReader reader = reader(Trilean.TRUE);
                return reader == null ? null : reader.output(name, at);
            } finally {
                busy = false;
            }
        }

        StackReader reader(Trilean exists) {
            String key = entry.key() + exists;
            if (!readers.containsKey(key)) {
                readers.put(key, parent.child(template, entry.key(), parameters(), exists));
            }
            return readers.get(key);
        }

        private Map<String, Value> parameters() {
            Node properties = entry.value().get("Properties");
            Node parameters = properties == null ? null : properties.get("Parameters");
            Map<String, Value> given = new LinkedHashMap<>();
            if (parameters != null && parameters.isMap()) {
                for (Node.Entry parameter : parameters.entries().values()) {
                    Value value = evaluator.evaluate(parameter);
                    given.put(
                            parameter.key(),
                            value.origin() == Origin.LITERAL
                                    ? value.withOrigin(
                                            new Origin(Origin.Kind.MODULE_INPUT, parameter.key(), value.at()))
                                    : value);
                }
            }
            return given;
        }
    }
}
