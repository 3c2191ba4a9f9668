package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** One run over a workspace: parse, find the root modules, read each. */
public final class TerraformRun {
    private final Workspace workspace;
    private final Settings settings;
    private final Progress progress;
    private final RunContext run = new RunContext();
    private final FileCache files = new FileCache();

    public TerraformRun(Workspace workspace, Settings settings, Progress progress) {
        this.workspace = workspace;
        this.settings = settings;
        this.progress = progress;
    }

    /** See {@link io.jenkins.plugins.ftr.engine.infrastructure.terraform.TerraformReader}. */
    public NativeInfrastructure read(List<String> files) {
        Limits limits = settings.limits();
        ModuleLoader loader = new ModuleLoader(workspace, limits);
        progress.phase("Parsing Terraform");
        loader.load(files, progress);
        Set<String> given = new TreeSet<>();
        loader.modules().forEach(module -> given.add(module.directory()));
        progress.phase("Reading Terraform modules");
        RootVariables variables = new RootVariables(workspace, settings, run);
        for (Set<String> left = given; !left.isEmpty(); left = unread(given)) {
            // modules whose callers make no instance of them are read on their own in a further round
            for (String directory : roots(loader, left)) {
                read(loader, variables, directory);
                progress.step(Math.min(run.describedCount(), given.size()), given.size());
            }
        }
        List<ParseError> errors = new ArrayList<>();
        for (ModuleConfig module : loader.modules()) {
            module.files().forEach(file -> errors.addAll(file.errors()));
            module.duplicates().forEach(one -> run.unresolved(one.at(), one.what(), one.reason()));
        }
        errors.addAll(run.errors());
        errors.sort(Comparator.comparing(ParseError::at));
        return new NativeInfrastructure(loader.filesRead(), run.resources(), errors, run.unresolved());
    }

    private Set<String> unread(Set<String> directories) {
        Set<String> unread = new TreeSet<>(directories);
        unread.removeIf(run::isDescribed);
        return unread;
    }

    /** Reads one root module; a fault of this program in one of them does not take the others down. */
    private void read(ModuleLoader loader, RootVariables variables, String directory) {
        Limits limits = settings.limits();
        ModuleConfig config = loader.module(directory);
        run.describeOnce(directory);
        RootContext context = new RootContext(
                directory,
                loader,
                run,
                new Budget(limits.evaluationSteps()),
                new WorkspaceFiles(workspace, directory, files),
                ExternalModules.of(workspace, directory),
                variables.of(directory, loader.names(directory)),
                settings.variables().get("terraform.workspace"));
        try {
            new RootReader(context, progress).read(config);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            run.error(
                    new SourceRange(config.files().iterator().next().path(), 0, 0, 0),
                    "Internal error while reading this root module: " + e + ". Please report it.");
        }
    }

    /**
     * Directories that no other one calls. Where all call one another in a circle, the first of them by name is taken, so
     * that none goes unread.
     */
    private static List<String> roots(ModuleLoader loader, Set<String> directories) {
        Map<String, Set<String>> calls = new TreeMap<>();
        Set<String> called = new TreeSet<>();
        for (String directory : directories) {
            Set<String> targets = new TreeSet<>();
            for (Block block : loader.module(directory).modules().values()) {
                String source = ModuleCall.localSource(block);
                String target = source == null ? null : Paths.join(directory, source);
                if (target != null && !target.equals(directory)) {
                    targets.add(target);
                }
            }
            calls.put(directory, targets);
            called.addAll(targets);
        }
        Set<String> roots = new TreeSet<>(directories);
        roots.removeAll(called);
        Set<String> reached = new TreeSet<>();
        roots.forEach(root -> reach(root, calls, reached));
        for (String directory : directories) {
            if (!reached.contains(directory)) {
                roots.add(directory);
                reach(directory, calls, reached);
            }
        }
        return List.copyOf(roots);
    }

    private static void reach(String from, Map<String, Set<String>> calls, Set<String> reached) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String directory = open.pop();
            if (reached.add(directory)) {
                open.addAll(calls.getOrDefault(directory, Set.of()));
            }
        }
    }
}
