package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.FileAccess;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files of the workspace as a root module sees them: paths are relative to its directory. */
final class WorkspaceFiles implements FileAccess {
    private static final int MAX_FILES = 10_000;
    private static final int MAX_BYTES = 4 << 20;

    private final Workspace workspace;
    private final String directory;
    private final FileCache cache;

    WorkspaceFiles(Workspace workspace, String directory, FileCache cache) {
        this.workspace = workspace;
        this.directory = directory;
        this.cache = cache;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        String relative = Paths.join(directory, path);
        if (relative == null) {
            return Optional.empty();
        }
        return cache.content(relative, () -> read(relative));
    }

    private Optional<byte[]> read(String relative) {
        try {
            if (!workspace.isFile(relative) || Files.size(workspace.resolve(relative)) > MAX_BYTES) {
                return Optional.empty();
            }
            return Optional.of(workspace.bytes(relative));
        } catch (IOException | WorkspaceException e) {
            return Optional.empty();
        }
    }

    @Override
    public Expression template(String path, Supplier<Expression> parse) {
        String relative = Paths.join(directory, path);
        return relative == null ? parse.get() : cache.template(relative, parse);
    }

    @Override
    public boolean isInside(String path) {
        String relative = Paths.join(directory, path);
        try {
            return relative != null && workspace.resolve(relative) != null;
        } catch (WorkspaceException e) {
            return false;
        }
    }

    @Override
    public List<String> matching(String from, String pattern) {
        String relative = Paths.join(directory, from);
        List<String> found = new ArrayList<>();
        if (relative == null || !workspace.isDirectory(relative)) {
            return found;
        }
        Path base = workspace.resolve(relative);
        GlobPattern glob = new GlobPattern(pattern);
        try (Stream<Path> files = Files.walk(base)) {
            files.limit(MAX_FILES)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .filter(glob::matches)
                    .sorted()
                    .forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            found.clear();
        }
        return found;
    }
}
