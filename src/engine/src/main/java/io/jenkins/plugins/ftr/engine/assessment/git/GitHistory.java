package io.jenkins.plugins.ftr.engine.assessment.git;

import io.jenkins.plugins.ftr.engine.assessment.ChangeHistory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What files looked like, from the git repository that the directory judged belongs to. A change counts from the day its
 * author wrote it, so that a review in the same branch is not overtaken by the merge. Walks at most a fixed number of
 * commits; whatever cannot be told (no repository, shallow clone, a file added or renamed since, a damaged or foreign
 * object) is "not known", never a change.
 */
public final class GitHistory implements ChangeHistory, Closeable {
    private static final int MOST_COMMITS = 5_000;
    private static final int MOST_PARENT_FOLDERS = 30;
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    private final GitObjects objects;
    private final Path gitFolder;
    private final String prefix;
    private final Set<String> shallow = new HashSet<>();
    private final Map<String, GitCommit> commits = new HashMap<>();
    private final Map<String, Map<String, String>> trees = new HashMap<>();

    private GitHistory(Path gitFolder, String prefix) throws IOException {
        this.gitFolder = gitFolder;
        this.prefix = prefix;
        this.objects = new GitObjects(gitFolder.resolve("objects"));
        Path boundary = gitFolder.resolve("shallow");
        if (Files.isRegularFile(boundary)) {
            Files.readAllLines(boundary, StandardCharsets.US_ASCII).forEach(line -> shallow.add(line.strip()));
        }
    }

    /**
     * The history of a directory.
     *
     * @param directory the directory judged; its repository is looked for here and in the folders above
     * @return empty when it is in no repository, or in one that is not read here (work tree links, other object formats)
     */
    public static Optional<GitHistory> of(Path directory) {
        try {
            Path real = directory.toRealPath();
            Path folder = real;
            for (int i = 0; folder != null && i < MOST_PARENT_FOLDERS; i++, folder = folder.getParent()) {
                Path git = folder.resolve(".git");
                if (Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(git.resolve("objects"))) {
                    String prefix = folder.relativize(real).toString().replace('\\', '/');
                    return Optional.of(new GitHistory(git, prefix.isEmpty() ? "" : prefix + "/"));
                }
                if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }

    @Override
    public Optional<Version> upTo(String file, LocalDate day) {
        try {
            Optional<String> head = resolve("HEAD", 0);
            return head.isEmpty() ? Optional.empty() : walk(head.get(), prefix + file, day);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Goes back along the commits that changed a path, as {@code git log -- path} does, until one of the day or before. */
    private Optional<Version> walk(String head, String path, LocalDate day) throws IOException {
        String at = head;
        String blob = blob(commit(at), path);
        if (blob == null) {
            return Optional.empty();
        }
        LocalDate changed = null;
        for (int i = 0; i < MOST_COMMITS; i++) {
            GitCommit commit = commit(at);
            if (!commit.committed().isAfter(day)) {
                return version(blob, changed);
            }
            if (shallow.contains(at)) {
                return Optional.empty();
            }
            String same = null;
            for (String parent : commit.parents()) {
                if (blob.equals(blob(commit(parent), path))) {
                    same = parent;
                    break;
                }
            }
            if (same != null) {
                at = same;
                continue;
            }
            if (!commit.authored().isAfter(day)) {
                return version(blob, changed);
            }
            changed = commit.authored();
            if (commit.parents().isEmpty()) {
                return Optional.empty();
            }
            at = commit.parents().get(0);
            blob = blob(commit(at), path);
            if (blob == null) {
                // Added or renamed after the review: there is nothing to compare with.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Version> version(String blob, LocalDate changed) throws IOException {
        GitObject object = objects.read(blob);
        if (object.type() != GitObject.BLOB) {
            return Optional.empty();
        }
        String text = new String(object.content(), StandardCharsets.UTF_8);
        if (text.startsWith(LFS)) {
            return Optional.empty();
        }
        return Optional.of(new Version(text.startsWith("\uFEFF") ? text.substring(1) : text, changed));
    }

    private GitCommit commit(String name) throws IOException {
        GitCommit known = commits.get(name);
        if (known == null) {
            known = GitCommit.parse(objects.read(name));
            commits.put(name, known);
        }
        return known;
    }

    /** Name of the regular file at a path; {@code null} when there is none. */
    private String blob(GitCommit commit, String path) throws IOException {
        String tree = commit.tree();
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            String entry = tree(tree).get(parts[i]);
            if (entry == null) {
                return null;
            }
            boolean last = i == parts.length - 1;
            char kind = entry.charAt(0);
            if (last) {
                if (kind != 'f') {
                    throw new GitFormatException("No regular file");
                }
                return entry.substring(1);
            }
            if (kind != 'd') {
                return null;
            }
            tree = entry.substring(1);
        }
        return null;
    }

    /** Entries of a tree: name to kind (f file, d folder, o other) and object name. */
    private Map<String, String> tree(String name) throws IOException {
        Map<String, String> known = trees.get(name);
        if (known != null) {
            return known;
        }
        GitObject object = objects.read(name);
        if (object.type() != GitObject.TREE) {
            throw new GitFormatException("No tree");
        }
        Map<String, String> entries = new HashMap<>();
        byte[] content = object.content();
        int at = 0;
        while (at < content.length) {
            int space = indexOf(content, ' ', at);
            int zero = indexOf(content, '\0', space + 1);
            if (zero + 21 > content.length) {
                throw new GitFormatException("Tree is damaged");
            }
            String mode = new String(content, at, space - at, StandardCharsets.US_ASCII);
            String entry = new String(content, space + 1, zero - space - 1, StandardCharsets.UTF_8);
            char kind = mode.startsWith("100") ? 'f' : mode.equals("40000") ? 'd' : 'o';
            entries.put(entry, kind + HexFormat.of().formatHex(content, zero + 1, zero + 21));
            at = zero + 21;
        }
        trees.put(name, entries);
        return entries;
    }

    private static int indexOf(byte[] content, char wanted, int from) throws GitFormatException {
        for (int i = from; i < content.length; i++) {
            if (content[i] == wanted) {
                return i;
            }
        }
        throw new GitFormatException("Tree is damaged");
    }

    /** The commit a reference names, through at most five symbolic references. */
    private Optional<String> resolve(String reference, int depth) throws IOException {
        if (depth > 5 || reference.contains("..")) {
            return Optional.empty();
        }
        Path file = gitFolder.resolve(reference);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < 4_096) {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (text.startsWith("ref: refs/")) {
                return resolve(text.substring(5).strip(), depth + 1);
            }
            return text.matches("[0-9a-f]{40}") ? Optional.of(text) : Optional.empty();
        }
        Path packed = gitFolder.resolve("packed-refs");
        if (!Files.isRegularFile(packed, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(packed, StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> line.length() > 41 && line.substring(41).equals(reference))
                .map(line -> line.substring(0, 40))
                .filter(name -> name.matches("[0-9a-f]{40}"))
                .findFirst();
    }
}
