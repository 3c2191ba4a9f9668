package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Part;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workers;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** One run over a workspace: open the template files, find those that no other one nests, read each with what it nests. */
final class TemplateRun implements Reading {
    private final Settings settings;
    private final CloudAssembly assembly;
    private final TemplateLoader loader;
    private final List<Template> templates = new ArrayList<>();
    private final Set<String> nested = new HashSet<>();
    private final List<ParseError> problems = new ArrayList<>();
    private final Map<String, Value> given;
    private final Queue<Template> left;
    private boolean begun;

    TemplateRun(Workspace workspace, List<String> files, Settings settings, Progress progress) {
        this.settings = settings;
        this.assembly = CloudAssembly.read(workspace, files);
        this.loader = new TemplateLoader(workspace);
        this.given = ParameterFiles.read(workspace, settings.parameterFiles(), problems);
        List<String> wanted =
                files.stream().filter(file -> !assembly.leavesOut(file)).toList();
        int[] done = new int[1];
        Workers.each("template-reader", wanted, progress, (file, stop) -> loader.load(file), found -> {
            templates.addAll(found);
            progress.step(++done[0], wanted.size());
        });
        for (Template template : templates) {
            for (Node.Entry entry : template.section("Resources").values()) {
                String path = NestedStacks.localTemplate(template.file(), entry.value());
                if (path != null) {
                    nested.add(path);
                }
            }
        }
        this.left = templates.stream()
                .filter(template -> nested.contains(template.file()))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    @Override
    public List<Part> next() {
        if (!begun) {
            begun = true;
            List<Part> outermost = templates.stream()
                    .filter(template -> !nested.contains(template.file()))
                    .<Part>map(Stack::new)
                    .toList();
            if (!outermost.isEmpty()) {
                return outermost;
            }
        }
        // What is left is nested only in itself, or by nothing that is judged. One by one: each may open others.
        while (!left.isEmpty()) {
            Template template = left.remove();
            if (!loader.isOpened(template.file())) {
                return List.of(new Stack(template));
            }
        }
        return List.of();
    }

    @Override
    public NativeInfrastructure rest() {
        Set<ParseError> errors = new LinkedHashSet<>(loader.problems());
        errors.addAll(problems);
        return new NativeInfrastructure(loader.templateFiles(), List.of(), List.copyOf(errors), List.of());
    }

    /** A template with those it nests. */
    private final class Stack implements Part {
        private final Template template;

        Stack(Template template) {
            this.template = template;
        }

        @Override
        public boolean mayHold(Set<String> nativeTypes) {
            for (Node.Entry entry : template.section("Resources").values()) {
                String type = entry.value().getText("Type");
                // What is nested, made by a loop or by a tool is not looked into.
                if (type == null || nativeTypes.contains(type) || NestedStacks.isStack(type)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public NativeInfrastructure read(Progress progress) {
            progress.checkCancelled();
            StackReader.ReadContext context = StackReader.ReadContext.of(loader::open, new Budget(settings.limits()));
            new StackReader(
                            template,
                            template.scope(),
                            "",
                            given,
                            assembly.pseudo(template.file()),
                            Trilean.TRUE,
                            List.of(),
                            context)
                    .read();
            return new NativeInfrastructure(
                    List.of(), context.resources(), context.parseErrors(), List.copyOf(context.unresolved()));
        }
    }
}
