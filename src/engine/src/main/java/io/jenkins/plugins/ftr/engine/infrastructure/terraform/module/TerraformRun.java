package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Part;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/** One run over a workspace: parse, find the root modules, read each. Root modules may be read side by side. */
public final class TerraformRun implements Reading {
    private final Workspace workspace;
    private final Settings settings;
    private final FileCache files = new FileCache();
    private final ModuleLoader loader;
    private final RootVariables variables;
    private final Set<String> given = new TreeSet<>();
    private final Set<String> described = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private boolean finished;

    public TerraformRun(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
        this.loader = new ModuleLoader(workspace, settings.limits());
        this.variables = new RootVariables(workspace, settings);
    }

    /** Parses the configuration among some files. */
    public TerraformRun parse(List<String> candidates, Progress progress) {
        loader.load(candidates, progress);
        loader.modules().forEach(module -> given.add(module.directory()));
        return this;
    }

    /**
     * The root modules. Modules whose callers make no instance of them are read on their own in a further round; at last what
     * modules declare is described where the first caller made no instance but another one did.
     */
    @Override
    public List<Part> next() {
        Set<String> left = new TreeSet<>(given);
        left.removeAll(seen);
        if (!left.isEmpty()) {
            ModuleGraph graph = new ModuleGraph(loader, left);
            List<String> roots = graph.roots();
            Map<String, String> firstCallers = graph.firstCallers(roots);
            Set<String> earlier = Set.copyOf(described);
            List<Part> parts = new ArrayList<>(roots.size());
            for (String root : roots) {
                parts.add(new Root(graph, root, new Descriptions(root, firstCallers, earlier)));
            }
            return parts;
        }
        if (finished) {
            return List.of();
        }
        finished = true;
        left = new TreeSet<>(seen);
        left.removeAll(described);
        return left.stream().<Part>map(Declared::new).toList();
    }

    @Override
    public NativeInfrastructure rest() {
        List<ParseError> errors = new ArrayList<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (ModuleConfig module : loader.modules()) {
            module.files().forEach(file -> errors.addAll(file.errors()));
            unresolved.addAll(module.duplicates());
        }
        return new NativeInfrastructure(loader.filesRead(), List.of(), errors, unresolved);
    }

    /** A root module with all it calls. */
    private final class Root implements Part {
        private final ModuleGraph graph;
        private final String directory;
        private final Descriptions descriptions;

        Root(ModuleGraph graph, String directory, Descriptions descriptions) {
            this.graph = graph;
            this.directory = directory;
            this.descriptions = descriptions;
        }

        @Override
        public boolean mayHold(Set<String> nativeTypes) {
            return graph.anyBelow(directory, module -> {
                ModuleConfig config = loader.module(module);
                return config != null && (config.holds(nativeTypes) || outlineHolds(config, nativeTypes));
            });
        }

        private boolean outlineHolds(ModuleConfig module, Set<String> nativeTypes) {
            for (Block block : module.modules().values()) {
                Outline outline = ModuleCall.outline(block, loader.outlines());
                if (outline != null && loader.outlines().holds(outline, nativeTypes)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public NativeInfrastructure read(Progress progress) {
            RunContext own = new RunContext();
            descriptions.wants(directory);
            guarded(directory, own, () -> new RootReader(context(directory, own), descriptions, progress)
                    .read(loader.module(directory)));
            described.addAll(descriptions.described());
            seen.addAll(descriptions.seen());
            return own.found();
        }
    }

    /** What a module declares besides resources. */
    private final class Declared implements Part {
        private final String directory;

        Declared(String directory) {
            this.directory = directory;
        }

        @Override
        public boolean mayHold(Set<String> nativeTypes) {
            return false;
        }

        @Override
        public NativeInfrastructure read(Progress progress) {
            RunContext own = new RunContext();
            guarded(directory, own, () -> RootReader.describe(context(directory, own), loader.module(directory)));
            return own.found();
        }
    }

    private RootContext context(String directory, RunContext own) {
        Limits limits = settings.limits();
        return new RootContext(
                directory,
                loader,
                own,
                new Budget(limits.evaluationSteps()),
                new WorkspaceFiles(workspace, directory, files),
                ExternalModules.of(workspace, directory),
                variables.of(directory, loader.names(directory), own),
                settings.variables().get("terraform.workspace"));
    }

    /** A fault of this program in one root module does not take the others down. */
    private void guarded(String directory, RunContext own, Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String file = loader.module(directory).files().iterator().next().path();
            own.error(new SourceRange(file, 0, 0, 0), ModuleNotice.INTERNAL_ERROR.with(e));
        }
    }
}
