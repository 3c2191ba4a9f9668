package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonStream;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of one plan that matter, read in one pass; prior state, drift and variable values are passed over. */
final class PlanFile {
    private final String file;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<String, Node> unknown = new HashMap<>();
    private final Map<String, Node> sensitive = new HashMap<>();
    private Node outputs;
    private Node configuration;
    private boolean plan;

    /** A resource of {@code planned_values} with the address of its module. */
    private record Planned(String module, Node resource) {}

    private PlanFile(String file) {
        this.file = file;
    }

    static PlanFile read(String file, byte[] content, Limits limits) throws DocumentException {
        PlanFile plan = new PlanFile(file);
        try (JsonStream stream = JsonStream.of(file, content, limits)) {
            stream.begin();
            stream.forEach(plan::section);
        }
        return plan;
    }

    boolean isPlan() {
        return plan;
    }

    private void section(String key, JsonStream stream) throws DocumentException {
        switch (key) {
            case "planned_values" -> {
                plan = true;
                stream.forEach((name, value) -> {
                    switch (name) {
                        case "root_module" -> module(value);
                        case "outputs" -> outputs = value.read();
                        default -> value.skip();
                    }
                });
            }
            case "resource_changes" -> {
                plan = true;
                stream.forEach((name, value) -> change(value));
            }
            case "configuration" -> configuration = stream.read();
            default -> stream.skip();
        }
    }

    private void module(JsonStream stream) throws DocumentException {
        List<Node> resources = new ArrayList<>();
        List<Planned> below = new ArrayList<>();
        String[] address = {""};
        stream.forEach((name, value) -> {
            switch (name) {
                case "address" -> address[0] = value.read().text();
                case "resources" -> value.forEach((none, item) -> resources.add(item.read()));
                case "child_modules" -> value.forEach((none, child) -> module(child));
                default -> value.skip();
            }
        });
        for (Node resource : resources) {
            below.add(new Planned(address[0], resource));
        }
        planned.addAll(below);
    }

    private void change(JsonStream stream) throws DocumentException {
        String[] address = {""};
        Node[] marks = new Node[2];
        stream.forEach((name, value) -> {
            switch (name) {
                case "address" -> address[0] = value.read().text();
                case "change" ->
                    value.forEach((part, content) -> {
                        switch (part) {
                            case "after_unknown" -> marks[0] = content.read();
                            case "after_sensitive" -> marks[1] = content.read();
                            default -> content.skip();
                        }
                    });
                default -> value.skip();
            }
        });
        if (marks[0] != null) {
            unknown.put(address[0], marks[0]);
        }
        if (marks[1] != null) {
            sensitive.put(address[0], marks[1]);
        }
    }

    List<NativeResource> resources() {
        PlanConfiguration written = new PlanConfiguration(configuration);
        List<NativeResource> resources = new ArrayList<>();
        for (Planned entry : planned) {
            Node node = entry.resource();
            String address = node.getText("address");
            String type = node.getText("type");
            if (address == null || type == null || "data".equals(node.getText("mode"))) {
                continue;
            }
            SourceRange at = at(node);
            Node expressions = written.expressions(address);
            PlanValues values = new PlanValues(file, file, entry.module(), written);
            Value attributes = values.merge(
                    node.get("values"),
                    unknown.get(address),
                    marks(node.get("sensitive_values"), sensitive.get(address)),
                    expressions,
                    expressions != null,
                    at);
            resources.add(resource(address, type, at, attributes.isAbsent() ? Value.map(Map.of(), at) : attributes));
        }
        definitions(resources);
        return resources;
    }

    /** Both say which values are secret; either may be missing. */
    private static Node marks(Node planned, Node changed) {
        boolean empty = planned == null || planned.isMap() && planned.entries().isEmpty();
        return empty ? changed : planned;
    }

    private SourceRange at(Node node) {
        return new SourceRange(file, node.line(), node.column(), node.endLine());
    }

    private NativeResource resource(String address, String type, SourceRange at, Value attributes) {
        return new NativeResource(
                file, address, type, Format.TERRAFORM_PLAN, at, Trilean.TRUE, attributes, Map.of(), "");
    }

    private void definitions(List<NativeResource> into) {
        if (outputs != null) {
            for (Node.Entry output : outputs.entries().values()) {
                SourceRange at = new SourceRange(
                        file, output.line(), output.column(), output.value().endLine());
                Node marked = output.value().get("sensitive");
                boolean secret = marked != null && marked.bool();
                Node value = output.value().get("value");
                Map<String, Value> attributes = new LinkedHashMap<>();
                attributes.put("Name", Value.text(output.key(), at));
                attributes.put(
                        "Value",
                        value == null
                                ? Value.unknown(PlanNotice.AFTER_APPLY, at).withSensitive(secret)
                                : PlanLiterals.value(value, file).withSensitive(secret));
                if (marked != null) {
                    attributes.put("Sensitive", Value.bool(secret, at));
                }
                into.add(resource("output." + output.key(), "Code::Output", at, Value.map(attributes, at)));
            }
        }
        if (configuration == null) {
            return;
        }
        Node root = configuration.get("root_module");
        Node variables = root == null ? null : root.get("variables");
        if (variables != null) {
            variables.entries().values().forEach(variable -> into.add(variable(variable)));
        }
        Node providers = configuration.get("provider_config");
        if (providers != null) {
            providers.entries().values().forEach(provider -> provider(provider, into));
        }
    }

    private NativeResource variable(Node.Entry variable) {
        SourceRange at = new SourceRange(
                file, variable.line(), variable.column(), variable.value().endLine());
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("Name", Value.text(variable.key(), at));
        Node secret = variable.value().get("sensitive");
        Node otherwise = variable.value().get("default");
        if (otherwise != null) {
            attributes.put(
                    "Default", PlanLiterals.value(otherwise, file).withSensitive(secret != null && secret.bool()));
        }
        if (secret != null) {
            attributes.put("Sensitive", Value.bool(secret.bool(), at));
        }
        String description = variable.value().getText("description");
        if (description != null) {
            attributes.put("Description", Value.text(description, at));
        }
        return resource("var." + variable.key(), "Code::Variable", at, Value.map(attributes, at));
    }

    private void provider(Node.Entry entry, List<NativeResource> into) {
        Node provider = entry.value();
        SourceRange at = new SourceRange(file, entry.line(), entry.column(), provider.endLine());
        String name = provider.getText("name") == null ? entry.key() : provider.getText("name");
        String alias = provider.getText("alias");
        Map<String, Value> written = new LinkedHashMap<>();
        Node expressions = provider.get("expressions");
        if (expressions != null) {
            for (Node.Entry expression : expressions.entries().values()) {
                Node constant = expression.value().get("constant_value");
                written.put(
                        expression.key(),
                        constant != null
                                ? PlanLiterals.value(constant, file)
                                : Value.unknown(PlanNotice.EXPRESSION_VALUE, at));
            }
        }
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("Name", Value.text(name, at));
        attributes.put("Configuration", Value.map(written, at));
        String module = provider.getText("module_address");
        String prefix = module == null ? "" : module + ".";
        into.add(resource(
                prefix + "provider." + name + (alias == null ? "" : "." + alias),
                "Code::Provider",
                at,
                Value.map(attributes, at)));
        if (alias == null) {
            Map<String, Value> required = new LinkedHashMap<>();
            required.put("Name", Value.text(name, at));
            String source = provider.getText("full_name");
            if (source != null) {
                required.put(
                        "Source",
                        Value.text(
                                source.startsWith("registry.terraform.io/")
                                        ? source.substring("registry.terraform.io/".length())
                                        : source,
                                at));
            }
            String version = provider.getText("version_constraint");
            if (version != null) {
                required.put("Version", Value.text(version, at));
            }
            into.add(resource(
                    prefix + "terraform.required_providers." + name,
                    "Code::RequiredProvider",
                    at,
                    Value.map(required, at)));
        }
    }
}
