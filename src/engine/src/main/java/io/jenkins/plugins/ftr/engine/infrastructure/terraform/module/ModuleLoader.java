package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.JsonConfig;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Names;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workers;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Parses files, each once, and puts directories together. May be asked by several threads. */
final class ModuleLoader {
    private final Workspace workspace;
    private final Limits limits;
    private final Names names = new Names();
    private final Outlines outlines;
    private final Map<String, Optional<ModuleConfig>> configs = new ConcurrentHashMap<>();
    private final Set<String> filesRead = new ConcurrentSkipListSet<>();

    ModuleLoader(Workspace workspace, Limits limits) {
        this.workspace = workspace;
        this.limits = limits;
        this.outlines = new Outlines(limits);
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
        int[] done = new int[1];
        Workers.each("terraform-parser", wanted, progress, (file, stop) -> parse(file), file -> {
            byDirectory
                    .computeIfAbsent(Paths.directory(file.path()), key -> new ArrayList<>())
                    .add(file);
            progress.step(++done[0], wanted.size());
        });
        filesRead.addAll(wanted);
        byDirectory.forEach(
                (directory, parsed) -> configs.put(directory, Optional.of(ModuleConfig.of(directory, parsed))));
    }

    HclFile parse(String file) {
        try {
            String text = workspace.code(file);
            if (file.endsWith(".json")) {
                return JsonConfig.parse(file, text, limits);
            }
            return HclParser.parse(file, text, limits, names);
        } catch (WorkspaceException e) {
            return HclFile.unreadable(file, new ParseError(new SourceRange(file, 0, 0, 0), e.notice()));
        }
    }

    /** The module in a directory, loaded now if need be; {@code null} when there is no Terraform code. */
    ModuleConfig module(String directory) {
        return configs.computeIfAbsent(directory, this::loadNow).orElse(null);
    }

    private Optional<ModuleConfig> loadNow(String directory) {
        List<HclFile> parsed = new ArrayList<>();
        for (String name : names(directory)) {
            if (isConfiguration(name)) {
                String file = Paths.file(directory, name);
                parsed.add(parse(file));
                filesRead.add(file);
            }
        }
        return parsed.isEmpty() ? Optional.empty() : Optional.of(ModuleConfig.of(directory, parsed));
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

    /** Outlines of modules whose source is not in the workspace. */
    Outlines outlines() {
        return outlines;
    }

    Workspace workspace() {
        return workspace;
    }

    Limits limits() {
        return limits;
    }

    /** All modules loaded so far, sorted by directory. */
    List<ModuleConfig> modules() {
        return configs.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ModuleConfig::directory))
                .toList();
    }

    /** All configuration files read so far, sorted. */
    List<String> filesRead() {
        return List.copyOf(filesRead);
    }
}
