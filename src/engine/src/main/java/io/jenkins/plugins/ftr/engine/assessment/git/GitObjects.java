package io.jenkins.plugins.ftr.engine.assessment.git;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The objects of one repository, loose or packed. Names are SHA-1 in hex. Sizes are bounded. */
final class GitObjects implements Closeable {
    private static final int LARGEST = 32 << 20;
    private static final int CACHED = 256;
    private static final int LARGEST_CACHED = 256 << 10;
    private static final int MOST_PACKS = 200;

    private final Path folder;
    private List<PackFile> packs;
    private final Map<String, GitObject> cache = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, GitObject> eldest) {
            return size() > CACHED;
        }
    };

    /** @param folder the {@code objects} folder */
    GitObjects(Path folder) {
        this.folder = folder;
    }

    @Override
    public void close() throws IOException {
        if (packs != null) {
            for (PackFile pack : packs) {
                pack.close();
            }
        }
    }

    static int bounded(long size) throws GitFormatException {
        if (size < 0 || size > LARGEST) {
            throw new GitFormatException("Object is larger than the limit");
        }
        return (int) size;
    }

    /**
     * An object by its name.
     *
     * @throws IOException when it is missing (a shallow or partial clone), damaged or too large
     */
    GitObject read(String name) throws IOException {
        return read(name, 0);
    }

    GitObject read(String name, int depth) throws IOException {
        GitObject known = cache.get(name);
        if (known != null) {
            return known;
        }
        GitObject object = find(name, depth);
        if (object.content().length <= LARGEST_CACHED) {
            cache.put(name, object);
        }
        return object;
    }

    private GitObject find(String name, int depth) throws IOException {
        Path loose = folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
        if (Files.isRegularFile(loose, LinkOption.NOFOLLOW_LINKS)) {
            return loose(loose);
        }
        for (PackFile pack : packs()) {
            long at = pack.find(name);
            if (at >= 0) {
                return pack.object(at, depth);
            }
        }
        throw new GitFormatException("Object " + name + " is missing");
    }

    private List<PackFile> packs() throws IOException {
        if (packs == null) {
            packs = new ArrayList<>();
            Path pack = folder.resolve("pack");
            if (Files.isDirectory(pack)) {
                List<Path> indexes = new ArrayList<>();
                try (DirectoryStream<Path> files = Files.newDirectoryStream(pack, "*.idx")) {
                    files.forEach(indexes::add);
                }
                indexes.sort(null);
                for (Path index : indexes.subList(0, Math.min(MOST_PACKS, indexes.size()))) {
                    packs.add(new PackFile(index, this));
                }
            }
        }
        return packs;
    }

    private static GitObject loose(Path file) throws IOException {
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int next;
            while ((next = in.read()) > 0 && head.size() < 40) {
                head.write(next);
            }
            String[] words = head.toString(StandardCharsets.US_ASCII).split(" ", 2);
            if (next != 0 || words.length != 2 || !words[1].matches("[0-9]{1,10}")) {
                throw new GitFormatException("Object is damaged");
            }
            int type =
                    switch (words[0]) {
                        case "commit" -> GitObject.COMMIT;
                        case "tree" -> GitObject.TREE;
                        case "blob" -> GitObject.BLOB;
                        case "tag" -> GitObject.TAG;
                        default -> throw new GitFormatException("Unknown type of object");
                    };
            byte[] content = in.readNBytes(bounded(Long.parseLong(words[1])));
            if (content.length != Long.parseLong(words[1])) {
                throw new GitFormatException("Object is damaged");
            }
            return new GitObject(type, content);
        } catch (ZipException e) {
            throw new GitFormatException("Object is damaged");
        }
    }
}
