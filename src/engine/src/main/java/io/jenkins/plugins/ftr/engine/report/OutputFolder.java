package io.jenkins.plugins.ftr.engine.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The folder reports are written into. Every file is written beside its place and then moved there, so that a reader sees
 * the old file or the new one and an interrupted run leaves no half of one.
 */
public final class OutputFolder {
    private final Path root;

    /**
     * @param root the folder; created on the first write
     */
    public OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    /** Writes the content of one file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, replacing an earlier one.
     *
     * @param name path relative to this folder, {@code /} as separator, without {@code ..}
     * @param content writes the bytes; need not close the stream
     * @return the file
     * @throws IOException when the file cannot be written; the message says which and why
     */
    public Path write(String name, Content content) throws IOException {
        Path target = root.resolve(name).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new IllegalArgumentException("Not a file name inside the output folder: " + name);
        }
        Path folder = Objects.requireNonNull(target.getParent(), "a file inside the root has a parent");
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            if (!folder.toRealPath().startsWith(root.toRealPath())) {
                throw new FileSystemException(
                        folder.toString(), null, "a symbolic link leads out of the output folder");
            }
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(target.toString(), null, "a directory of this name is in the way");
            }
            temporary = Files.createTempFile(folder, ".ftr-", ".tmp");
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING), 1 << 16)) {
                content.writeTo(out);
            }
            allowReading(temporary);
            move(temporary, target);
            return target;
        } catch (IOException e) {
            throw new IOException("Cannot write " + target + ": " + reason(e) + ".", e);
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Temporary files are private to their owner; a report is as readable as any other file the build makes. */
    private static void allowReading(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is where a folder is needed (" + ((FileAlreadyExistsException) e).getFile() + ")";
        }
        if (e instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            return fileSystem.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
