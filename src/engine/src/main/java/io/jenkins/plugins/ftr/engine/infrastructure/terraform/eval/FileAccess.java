package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The files that functions such as {@code file} may read. Paths are as the expression gives them. */
public interface FileAccess {
    /** No files at all. */
    FileAccess NONE = new FileAccess() {
        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.empty();
        }

        @Override
        public boolean isInside(String path) {
            return false;
        }

        @Override
        public List<String> matching(String directory, String pattern) {
            return List.of();
        }
    };

    /** The content of a file; empty when it is missing, unreadable or outside the workspace. */
    Optional<byte[]> bytes(String path);

    /** Whether a path leads into the workspace, so that a missing file is known to be missing. */
    boolean isInside(String path);

    /** A template made of a file; implementations may keep it. */
    default Expression template(String path, Supplier<Expression> parse) {
        return parse.get();
    }

    /** Files below a directory that match a glob pattern, sorted, relative to the directory. */
    List<String> matching(String directory, String pattern);
}
