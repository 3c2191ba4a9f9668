package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.JsonConfig;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Parses files, each once, and puts directories together. */
final class ModuleLoader {
    private static final int PARALLEL_FROM = 40;

    private final Workspace workspace;
    private final Limits limits;
    private final Map<String, Optional<ModuleConfig>> configs = new TreeMap<>();
    private final TreeSet<String> filesRead = new TreeSet<>();

    ModuleLoader(Workspace workspace, Limits limits) {
        this.workspace = workspace;
        this.limits = limits;
    }

    /** Whether a file is Terraform configuration; variable files are not. */
    static boolean isConfiguration(String file) {
        return (file.endsWith(".tf") || file.endsWith(".tf.json"))
                && !Paths.name(file).startsWith(".");
    }

    /** Parses the given files and forms a module of each directory. */
    void load(List<String> files, Progress progress) {
        List<String> wanted = files.stream()
                .filter(ModuleLoader::isConfiguration)
                .distinct()
                .sorted()
                .toList();
        Map<String, List<HclFile>> byDirectory = new LinkedHashMap<>();
        int done = 0;
        for (HclFile file : parseAll(wanted, progress)) {
            byDirectory
                    .computeIfAbsent(Paths.directory(file.path()), key -> new ArrayList<>())
                    .add(file);
            progress.step(++done, wanted.size());
        }
        filesRead.addAll(wanted);
        byDirectory.forEach(
                (directory, parsed) -> configs.put(directory, Optional.of(ModuleConfig.of(directory, parsed))));
    }

    private List<HclFile> parseAll(List<String> files, Progress progress) {
        if (files.size() < PARALLEL_FROM || Runtime.getRuntime().availableProcessors() < 2) {
            List<HclFile> parsed = new ArrayList<>(files.size());
            for (String file : files) {
                progress.checkCancelled();
                parsed.add(parse(file));
            }
            return parsed;
        }
        int middle = files.size() / 2;
        ExecutorService second = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "terraform-parser", 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<List<HclFile>> rest = second.submit(() -> {
                List<HclFile> parsed = new ArrayList<>();
                for (String file : files.subList(middle, files.size())) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("Interrupted");
                    }
                    parsed.add(parse(file));
                }
                return parsed;
            });
            List<HclFile> parsed = new ArrayList<>(files.size());
            for (String file : files.subList(0, middle)) {
                progress.checkCancelled();
                parsed.add(parse(file));
            }
            parsed.addAll(rest.get());
            return parsed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            second.shutdownNow();
        }
    }

    HclFile parse(String file) {
        try {
            String text = workspace.text(file);
            if (file.endsWith(".json")) {
                return JsonConfig.parse(file, text, limits);
            }
            return HclParser.parse(file, text, limits);
        } catch (WorkspaceException e) {
            return HclFile.unreadable(file, new ParseError(new SourceRange(file, 0, 0, 0), e.getMessage()));
        }
    }

    /** The module in a directory, loaded now if need be; {@code null} when there is no Terraform code. */
    ModuleConfig module(String directory) {
        Optional<ModuleConfig> known = configs.get(directory);
        if (known == null) {
            List<HclFile> parsed = new ArrayList<>();
            for (String name : names(directory)) {
                if (isConfiguration(name)) {
                    String file = Paths.file(directory, name);
                    parsed.add(parse(file));
                    filesRead.add(file);
                }
            }
            known = parsed.isEmpty() ? Optional.empty() : Optional.of(ModuleConfig.of(directory, parsed));
            configs.put(directory, known);
        }
        return known.orElse(null);
    }

    /** Names of the regular files in a directory, sorted; empty when it cannot be listed. */
    List<String> names(String directory) {
        try (Stream<Path> files = Files.list(workspace.resolve(directory))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | WorkspaceException e) {
            return List.of();
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Limits limits() {
        return limits;
    }

    /** All modules loaded so far, by directory. */
    Collection<ModuleConfig> modules() {
        return configs.values().stream().flatMap(Optional::stream).toList();
    }

    /** All configuration files read so far, sorted. */
    List<String> filesRead() {
        return List.copyOf(filesRead);
    }
}
