package io.jenkins.plugins.ftr.engine.source;

import io.jenkins.plugins.ftr.engine.text.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The directory that is judged, and the only way to its files. Nothing outside it is ever read: absolute paths, {@code ..}
 * and symbolic links that lead out are refused. Paths are relative with {@code /} on every system.
 */
public final class Workspace {
    /** Never holds code of the workload itself. {@code .terraform} is entered only for its {@code modules} folder. */
    private static final Set<String> SKIPPED_FOLDERS = Set.of(".git", ".hg", ".svn", "node_modules", ".terraform");

    private final Path root;
    private final Path realRoot;
    private final Path plainRoot;
    /** Folders to whether they lie inside, symbolic links resolved. */
    private final Map<Path, Boolean> insideFolders = new ConcurrentHashMap<>();

    private final Limits limits;

    /**
     * @param root an existing directory
     * @throws WorkspaceException when it is not a readable directory
     */
    public Workspace(Path root, Limits limits) {
        this.root = root;
        this.plainRoot = root.normalize();
        this.limits = limits;
        if (!Files.isDirectory(root)) {
            throw new WorkspaceException(
                    (Files.exists(root) ? WorkspaceNotice.ROOT_NOT_A_DIRECTORY : WorkspaceNotice.ROOT_MISSING)
                            .with(root));
        }
        try {
            this.realRoot = root.toRealPath();
        } catch (IOException e) {
            throw new WorkspaceException(WorkspaceNotice.ROOT_UNREADABLE.with(root, e.getMessage()), e);
        }
    }

    public Path root() {
        return root;
    }

    public Limits limits() {
        return limits;
    }

    /** The relative form, with {@code /}, of a path below the root. */
    public String relative(Path path) {
        String text = root.relativize(path).toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }

    /**
     * Resolves a relative path to a file or directory inside the workspace.
     *
     * @throws WorkspaceException when it is absolute, leaves the workspace, or leads out of it by a symbolic link
     */
    public Path resolve(String relative) {
        return place(relative).path();
    }

    /**
     * A path inside the workspace.
     *
     * @param attributes of what is there, of a symbolic link its own; {@code null} when nothing is
     */
    private record Place(Path path, BasicFileAttributes attributes) {}

    private Place place(String relative) {
        Path path;
        try {
            path = Path.of(relative);
        } catch (InvalidPathException e) {
            throw new WorkspaceException(WorkspaceNotice.INVALID_PATH.with(relative, e.getReason()), e);
        }
        if (path.isAbsolute() || relative.startsWith("/") || hasDrive(relative)) {
            throw new WorkspaceException(WorkspaceNotice.ABSOLUTE_PATH.with(relative));
        }
        Path resolved = root.resolve(path).normalize();
        if (!resolved.startsWith(plainRoot) && !plainRoot.toString().isEmpty()
                || path.normalize().startsWith("..")) {
            throw new WorkspaceException(WorkspaceNotice.LEAVES_WORKSPACE.with(relative));
        }
        BasicFileAttributes attributes = attributes(resolved, LinkOption.NOFOLLOW_LINKS);
        if (leadsOut(resolved, attributes)) {
            throw new WorkspaceException(WorkspaceNotice.LINK_LEADS_OUT.with(relative));
        }
        return new Place(resolved, attributes);
    }

    private static boolean hasDrive(String path) {
        return path.length() > 1
                && path.charAt(1) == ':'
                && (path.charAt(0) | 0x20) >= 'a'
                && (path.charAt(0) | 0x20) <= 'z';
    }

    /** Whether something that exists leads out of the workspace; where its folder leads is looked up once. */
    private boolean leadsOut(Path resolved, BasicFileAttributes attributes) {
        Path folder = resolved.getParent();
        if (attributes == null || attributes.isSymbolicLink() || folder == null || !folder.startsWith(plainRoot)) {
            return Files.exists(resolved) && !isInside(resolved);
        }
        Boolean known = insideFolders.get(folder);
        if (known == null) {
            known = isInside(folder);
            insideFolders.put(folder, known);
        }
        return !known;
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(realRoot);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a regular file is at a relative path inside the workspace; false for everything that is refused. */
    public boolean isFile(String relative) {
        try {
            return Files.isRegularFile(resolve(relative));
        } catch (WorkspaceException e) {
            return false;
        }
    }

    /** Whether a directory is at a relative path inside the workspace; false for everything that is refused. */
    public boolean isDirectory(String relative) {
        try {
            return Files.isDirectory(resolve(relative));
        } catch (WorkspaceException e) {
            return false;
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws WorkspaceException when it is missing, unreadable, no regular file, outside, or larger than the limit
     */
    public byte[] bytes(String relative) {
        Place place = place(relative);
        Path path = place.path();
        BasicFileAttributes attributes =
                place.attributes() == null || place.attributes().isSymbolicLink()
                        ? attributes(path)
                        : place.attributes();
        if (attributes == null || !attributes.isRegularFile()) {
            throw new WorkspaceException((Files.isDirectory(path)
                            ? WorkspaceNotice.IS_A_DIRECTORY
                            : Files.exists(path) ? WorkspaceNotice.NOT_REGULAR : WorkspaceNotice.FILE_MISSING)
                    .with(relative));
        }
        try (InputStream in = Files.newInputStream(path)) {
            long size = attributes.size();
            if (size > limits.fileBytes()) {
                throw tooLarge(relative, size);
            }
            byte[] content = new byte[(int) size];
            int length = in.readNBytes(content, 0, content.length);
            int more = length < content.length ? -1 : in.read();
            if (more < 0) {
                return length < content.length ? Arrays.copyOf(content, length) : content;
            }
            // It has grown, or has no size, as files that the system makes up.
            byte[] rest = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
            byte[] all = Arrays.copyOf(content, content.length + 1 + rest.length);
            all[content.length] = (byte) more;
            System.arraycopy(rest, 0, all, content.length + 1, rest.length);
            if (all.length > limits.fileBytes()) {
                throw tooLarge(relative, all.length);
            }
            return all;
        } catch (AccessDeniedException e) {
            throw new WorkspaceException(WorkspaceNotice.FILE_DENIED.with(relative), e);
        } catch (IOException e) {
            throw new WorkspaceException(WorkspaceNotice.FILE_UNREADABLE.with(relative, e.getMessage()), e);
        }
    }

    private static BasicFileAttributes attributes(Path path, LinkOption... options) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * The first bytes of a file, whatever its size.
     *
     * @param most how many at most
     * @throws WorkspaceException when it is missing, unreadable, no regular file, or outside
     */
    public byte[] head(String relative, int most) {
        Path path = resolve(relative);
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        } catch (AccessDeniedException e) {
            throw new WorkspaceException(WorkspaceNotice.FILE_DENIED.with(relative), e);
        } catch (IOException e) {
            throw new WorkspaceException(WorkspaceNotice.FILE_UNREADABLE.with(relative, e.getMessage()), e);
        }
    }

    /** The size of a file in bytes; 0 when it cannot be told. */
    public long size(String relative) {
        try {
            return Files.size(resolve(relative));
        } catch (IOException | WorkspaceException e) {
            return 0;
        }
    }

    private WorkspaceException tooLarge(String relative, long size) {
        return new WorkspaceException(
                WorkspaceNotice.FILE_TOO_LARGE.with(relative, size >> 20, limits.fileBytes() >> 20));
    }

    /**
     * The text of a file, UTF-8 with malformed bytes replaced, byte order mark removed.
     *
     * @throws WorkspaceException as {@link #bytes(String)}
     */
    public String text(String relative) {
        byte[] content = bytes(relative);
        int from = content.length >= 3
                        && (content[0] & 0xff) == 0xEF
                        && (content[1] & 0xff) == 0xBB
                        && (content[2] & 0xff) == 0xBF
                ? 3
                : 0;
        return new String(content, from, content.length - from, StandardCharsets.UTF_8);
    }

    /**
     * The text of a file of code, as {@link #text(String)}.
     *
     * @throws WorkspaceException also when the file is encrypted with git-crypt, whose files begin with a mark of their own
     */
    public String code(String relative) {
        String text = text(relative);
        if (text.startsWith("\0GITCRYPT\0")) {
            throw new WorkspaceException(WorkspaceNotice.ENCRYPTED.with(relative));
        }
        return text;
    }

    /** When a file was last changed; empty when it cannot be told. */
    public Optional<java.time.Instant> modified(String relative) {
        try {
            return Optional.of(Files.getLastModifiedTime(resolve(relative)).toInstant());
        } catch (IOException | WorkspaceException e) {
            return Optional.empty();
        }
    }

    /**
     * All regular files below the root that a test accepts, sorted. Version control and dependency folders are left out,
     * symbolic links are not followed, and unreadable folders are handed to {@code problems} as sentences.
     *
     * @param accept test of the relative path
     * @throws WorkspaceException when there are more than the limit
     */
    public List<String> find(Predicate<String> accept, List<ProblemFile> problems) {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    EnumSet.noneOf(FileVisitOption.class),
                    Integer.MAX_VALUE,
                    new Finder(accept, problems, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(found);
        return found;
    }

    /**
     * A file or folder that could not be looked at.
     *
     * @param file relative path
     * @param message what is wrong, a sentence
     */
    public record ProblemFile(String file, Notice message) {}

    private final class Finder extends SimpleFileVisitor<Path> {
        private final Predicate<String> accept;
        private final List<ProblemFile> problems;
        private final List<String> found;

        Finder(Predicate<String> accept, List<ProblemFile> problems, List<String> found) {
            this.accept = accept;
            this.problems = problems;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            Path name = dir.getFileName();
            if (!dir.equals(root) && name != null && SKIPPED_FOLDERS.contains(name.toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = relative(file);
            if (attributes.isSymbolicLink()) {
                if (accept.test(relative) && Files.isRegularFile(file)) {
                    if (!isInside(file)) {
                        problems.add(new ProblemFile(relative, WorkspaceNotice.FOUND_LINK_LEADS_OUT));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile() && accept.test(relative)) {
                if (found.size() >= limits.files()) {
                    throw new WorkspaceException(WorkspaceNotice.TOO_MANY_FILES.with(limits.files()));
                }
                found.add(relative);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(new ProblemFile(
                    relative(file),
                    e instanceof AccessDeniedException
                            ? WorkspaceNotice.DENIED
                            : WorkspaceNotice.UNREADABLE.with(e.getMessage())));
            return FileVisitResult.CONTINUE;
        }
    }
}
