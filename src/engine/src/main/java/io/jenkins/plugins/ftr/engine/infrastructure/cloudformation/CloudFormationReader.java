package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads CloudFormation and SAM templates, in YAML and JSON, and what {@code cdk synth} writes. Templates are told from
 * other files by their content. Templates that others nest are read as part of those, with the parameters passed.
 */
public final class CloudFormationReader {
    private CloudFormationReader() {}

    /**
     * Reads all templates among the files.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative, sorted; anything that is no template is passed over
     * @param settings limits and parameter files
     * @param progress hears of files done; its cancellation is honoured between files
     */
    public static NativeInfrastructure read(
            Workspace workspace, List<String> files, Settings settings, Progress progress) {
        CloudAssembly assembly = CloudAssembly.read(workspace, files);
        TemplateLoader loader = new TemplateLoader(workspace);
        List<Template> templates = new ArrayList<>();
        int done = 0;
        for (String file : files) {
            progress.checkCancelled();
            if (!assembly.leavesOut(file)) {
                templates.addAll(loader.load(file));
            }
            progress.step(++done, files.size());
        }
        StackReader.ReadContext context = StackReader.ReadContext.of(
                path -> workspace.isFile(path)
                        ? loader.load(path).stream().findFirst().orElse(null)
                        : null,
                new Budget(settings.limits()));
        Map<String, Value> given = ParameterFiles.read(workspace, settings.parameterFiles(), context.parseErrors());
        Set<String> nested = nested(templates);
        Set<String> opened = loader.beginTracking();
        for (Template template : templates) {
            if (!nested.contains(template.file())) {
                read(template, given, assembly, context, settings.limits(), progress);
            }
        }
        // What is left is nested only in itself, or by nothing that is judged.
        for (Template template : templates) {
            if (nested.contains(template.file()) && !opened.contains(template.file())) {
                read(template, given, assembly, context, settings.limits(), progress);
            }
        }
        Set<String> readFiles = new TreeSet<>(loader.templateFiles());
        List<ParseError> errors = new ArrayList<>(new LinkedHashSet<>(loader.problems()));
        errors.addAll(context.parseErrors());
        return new NativeInfrastructure(
                List.copyOf(readFiles), context.resources(), errors, List.copyOf(context.unresolved()));
    }

    private static void read(
            Template template,
            Map<String, Value> given,
            CloudAssembly assembly,
            StackReader.ReadContext context,
            Limits limits,
            Progress progress) {
        progress.checkCancelled();
        new StackReader(
                        template,
                        template.scope(),
                        "",
                        given,
                        assembly.pseudo(template.file()),
                        Trilean.TRUE,
                        List.of(),
                        context.with(new Budget(limits)))
                .read();
    }

    private static Set<String> nested(List<Template> templates) {
        Set<String> nested = new LinkedHashSet<>();
        for (Template template : templates) {
            for (Node.Entry entry : template.section("Resources").values()) {
                String path = NestedStacks.localTemplate(template.file(), entry.value());
                if (path != null) {
                    nested.add(path);
                }
            }
        }
        return nested;
    }
}
