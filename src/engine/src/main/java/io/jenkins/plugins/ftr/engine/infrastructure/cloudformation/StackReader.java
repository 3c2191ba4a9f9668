package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one stack, that is one template with its parameter values, together with the stacks nested in it. */
final class StackReader {
    /** Attributes of a resource beside its properties that rules look at. */
    private static final List<String> BESIDE_PROPERTIES = List.of("DeletionPolicy", "UpdateReplacePolicy", "Metadata");

    private static final int MAX_NESTING = 12;

    private final Template template;
    private final String scope;
    private final String prefix;
    private final Trilean stackExists;
    private final List<String> enclosing;
    private final ReadContext context;
    private final Map<String, String> pseudo;
    private final Evaluator evaluator;
    private Map<String, Node.Entry> resources;
    private NestedStacks nested;

    /**
     * @param template the template
     * @param scope scope of the root stack
     * @param prefix address prefix within the root stack, empty for the root
     * @param given parameter values from outside
     * @param pseudo pseudo parameters that are known
     * @param stackExists whether this stack itself exists
     * @param enclosing files of the stacks around it
     * @param context collects what is read and opens further templates
     */
    StackReader(
            Template template,
            String scope,
            String prefix,
            Map<String, Value> given,
            Map<String, String> pseudo,
            Trilean stackExists,
            List<String> enclosing,
            ReadContext context) {
        this.template = template;
        this.scope = scope;
        this.prefix = prefix;
        this.stackExists = stackExists;
        this.enclosing = enclosing;
        this.context = context;
        this.pseudo = pseudo;
        this.evaluator = new Evaluator(template, scope, prefix, given, pseudo, context.unresolved(), context.budget());
    }

    void read() {
        Node resourcesNode = template.root().get("Resources");
        if (resourcesNode != null && !resourcesNode.isMap() && resourcesNode.kind() != Node.Kind.NULL) {
            context.parseErrors().add(new ParseError(template.at(resourcesNode), TemplateNotice.RESOURCES_NO_MAP));
        }
        prepare();
        parameters();
        Suppressions suppressions = new Suppressions(template);
        ServerlessExpander serverless = new ServerlessExpander(template, evaluator, resources.keySet());
        int previousEnd = resourcesNode == null
                ? 0
                : template.root().entries().get("Resources").line();
        for (Node.Entry entry : resources.values()) {
            resource(entry, suppressions, previousEnd, serverless);
            previousEnd = entry.value().endLine();
        }
        serverless.implicit().forEach(context.resources()::add);
        outputs();
    }

    /** Expands loops and opens nested stacks, once, before anything is evaluated. */
    private void prepare() {
        if (nested == null) {
            nested = new NestedStacks(evaluator, this, context, template.file());
            resources = ForEach.expandSection(template.section("Resources"), evaluator);
            resources.values().forEach(nested::prepare);
        }
    }

    private void resource(Node.Entry entry, Suppressions suppressions, int previousEnd, ServerlessExpander serverless) {
        if ("Fn::Transform".equals(entry.key())) {
            evaluator.unresolved(template.at(entry), Notice.verbatim("Fn::Transform"), TemplateNotice.MACRO_RESOURCES);
            return;
        }
        SourceRange at = new SourceRange(
                template.file(), entry.line(), entry.column(), entry.value().endLine());
        Node definition = entry.value();
        Node typeNode = definition.get("Type");
        if (!definition.isMap() || typeNode == null || !typeNode.isScalar()) {
            if (!definition.tag().isEmpty()) {
                evaluator.evaluate(entry);
            } else if (typeNode != null) {
                evaluator.unresolved(at, TemplateNotice.RESOURCE.with(entry.key()), TemplateNotice.TYPE_MADE);
            } else {
                context.parseErrors().add(new ParseError(at, TemplateNotice.RESOURCE_WITHOUT_TYPE.with(entry.key())));
            }
            return;
        }
        String type = typeNode.text();
        if (!typeNode.tag().isEmpty() || type.endsWith("::MODULE")) {
            evaluator.unresolved(at, TemplateNotice.MODULE.with(type), TemplateNotice.MODULE_NOT_HERE);
            return;
        }
        Trilean exists = stackExists.and(exists(definition));
        if (exists.isFalse() || "AWS::CDK::Metadata".equals(type)) {
            return;
        }
        Node metadata = definition.get("Metadata");
        String constructPath = metadata == null ? null : metadata.getText("aws:cdk:path");
        NativeResource resource = new NativeResource(
                scope,
                prefix + entry.key(),
                type,
                Format.CLOUDFORMATION,
                at,
                exists,
                attributes(definition, at),
                suppressions.of(entry, previousEnd),
                constructPath == null ? "" : constructPath,
                conditions(definition));
        if (serverless.handles(type)) {
            context.resources().addAll(serverless.expand(resource, entry.key()));
        } else {
            context.resources().add(resource);
        }
        nested.read(entry, exists);
    }

    /** What the existence hangs on: this stack where that is conditional, and the condition where its truth is not known. */
    private Set<String> conditions(Node definition) {
        Set<String> conditions = new TreeSet<>();
        if (!stackExists.isTrue()) {
            conditions.add(prefix);
        }
        if (!exists(definition).isTrue()) {
            conditions.add(prefix + definition.getText("Condition"));
        }
        return conditions;
    }

    private Trilean exists(Node definition) {
        String condition = definition.getText("Condition");
        return condition == null ? Trilean.TRUE : evaluator.condition(condition);
    }

    private Value attributes(Node definition, SourceRange at) {
        Node.Entry properties = definition.entries().get("Properties");
        Value value = properties == null ? Value.map(Map.of(), at) : evaluator.evaluate(properties);
        if (value.isAbsent()) {
            value = Value.map(Map.of(), at);
        }
        if (value.kind() != Value.Kind.MAP) {
            return value;
        }
        Map<String, Value> all = new LinkedHashMap<>(value.entries());
        for (String attribute : BESIDE_PROPERTIES) {
            Node.Entry written = definition.entries().get(attribute);
            if (written != null) {
                all.putIfAbsent(attribute, evaluator.evaluate(written));
            }
        }
        return Value.map(all, value.at());
    }

    private void parameters() {
        for (Parameter parameter : evaluator.parameters().values()) {
            Map<String, Node.Entry> declaration =
                    template.section("Parameters").get(parameter.name()).value().entries();
            Map<String, Value> attributes = new LinkedHashMap<>();
            attributes.put("Name", Value.text(parameter.name(), parameter.at()));
            attributes.put("Type", Value.text(parameter.type(), parameter.at()));
            literal(declaration.get("Default"))
                    .ifPresent(value -> attributes.put("Default", value.withSensitive(parameter.sensitive())));
            literal(declaration.get("NoEcho")).ifPresent(value -> attributes.put("Sensitive", value));
            literal(declaration.get("Description")).ifPresent(value -> attributes.put("Description", value));
            definition("Code::Variable", Parameter.address(parameter.name()), attributes, parameter.at());
        }
    }

    private Optional<Value> literal(Node.Entry entry) {
        return entry == null ? Optional.empty() : Optional.of(Evaluator.literal(entry.value(), template.at(entry)));
    }

    private void outputs() {
        Map<String, Node.Entry> outputs = ForEach.expandSection(template.section("Outputs"), evaluator);
        for (Node.Entry entry : outputs.values()) {
            Trilean exists = entry.value().isMap() ? exists(entry.value()) : Trilean.FALSE;
            Node.Entry value = entry.value().entries().get("Value");
            if (exists.isFalse() || value == null) {
                continue;
            }
            Map<String, Value> attributes = new LinkedHashMap<>();
            attributes.put("Name", Value.text(entry.key(), template.at(entry)));
            attributes.put("Value", evaluator.evaluate(value));
            literal(entry.value().entries().get("Description")).ifPresent(text -> attributes.put("Description", text));
            Node.Entry export = entry.value().entries().get("Export");
            if (export != null) {
                attributes.put("Export", evaluator.evaluate(export).get("Name"));
            }
            definition("Code::Output", "Outputs." + entry.key(), attributes, template.at(entry));
        }
    }

    private void definition(String type, String address, Map<String, Value> attributes, SourceRange at) {
        context.resources()
                .add(new NativeResource(
                        scope,
                        prefix + address,
                        type,
                        Format.CLOUDFORMATION,
                        at,
                        Trilean.TRUE,
                        Value.map(attributes, at),
                        Map.of(),
                        ""));
    }

    /** The value of an output, {@code null} when the template has none of that name. */
    Value output(String name, SourceRange at) {
        prepare();
        Node.Entry entry = template.section("Outputs").get(name);
        Node.Entry value = entry == null ? null : entry.value().entries().get("Value");
        return value == null ? null : evaluator.evaluate(value.value(), at).at(at);
    }

    /** A reader for a stack nested in this one, {@code null} when it is nested too deep or in itself. */
    StackReader child(Template child, String logicalId, Map<String, Value> given, Trilean exists) {
        if (enclosing.size() >= MAX_NESTING
                || enclosing.contains(child.file())
                || template.file().equals(child.file())) {
            return null;
        }
        List<String> around = new ArrayList<>(enclosing);
        around.add(template.file());
        return new StackReader(
                child,
                scope,
                prefix + logicalId + ".",
                given,
                pseudoOfChild(),
                stackExists.and(exists),
                around,
                context);
    }

    private Map<String, String> pseudoOfChild() {
        Map<String, String> inherited = new LinkedHashMap<>(pseudo);
        inherited.remove("AWS::StackName");
        return inherited;
    }

    /**
     * What reading needs beyond the template at hand.
     *
     * @param resources gets the resources
     * @param parseErrors gets what cannot be read
     * @param unresolved gets what cannot be resolved
     * @param templates opens the template of a nested stack by workspace path
     * @param budget what reading may cost
     */
    record ReadContext(
            List<NativeResource> resources,
            List<ParseError> parseErrors,
            Set<Unresolved> unresolved,
            TemplateSource templates,
            Budget budget) {
        static ReadContext of(TemplateSource templates, Budget budget) {
            return new ReadContext(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), templates, budget);
        }
    }

    /** Opens templates by path. */
    interface TemplateSource {
        /** The first template of a file, {@code null} when it cannot be read or is none; problems are noted there. */
        Template open(String path);
    }
}
