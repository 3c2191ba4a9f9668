package io.jenkins.plugins.ftr.engine.assessment.git;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One pack with its index of version 2. */
final class PackFile implements Closeable {
    private static final int MAGIC = 0xff744f63;
    private static final int FANOUT_AT = 8;
    private static final int NAMES_AT = FANOUT_AT + 256 * 4;
    private static final int NAME = 20;
    private static final int OFFSET_DELTA = 6;
    private static final int NAME_DELTA = 7;
    private static final int DEEPEST_DELTA = 250;
    private static final int BUFFER = 8_192;
    private static final int MOST_BASES = 2_048;
    private static final int LARGEST_BASE = 16 << 10;

    private final FileChannel index;
    private final FileChannel pack;
    private final GitObjects objects;
    private final int[] fanout = new int[256];
    private final Map<Long, GitObject> bases = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, GitObject> eldest) {
            return size() > MOST_BASES;
        }
    };

    /** @param indexFile the {@code .idx} file beside the {@code .pack} */
    PackFile(Path indexFile, GitObjects objects) throws IOException {
        this.objects = objects;
        String name = String.valueOf(indexFile.getFileName());
        Path packFile = indexFile.resolveSibling(name.substring(0, name.length() - 4) + ".pack");
        this.pack = FileChannel.open(packFile, StandardOpenOption.READ);
        FileChannel opened = null;
        try {
            opened = FileChannel.open(indexFile, StandardOpenOption.READ);
            this.index = opened;
            ByteBuffer head = read(index, 0, NAMES_AT);
            if (head.getInt(0) != MAGIC || head.getInt(4) != 2) {
                throw new GitFormatException("Pack index of an unknown version");
            }
            for (int i = 0; i < 256; i++) {
                fanout[i] = head.getInt(FANOUT_AT + 4 * i);
                if (fanout[i] < (i == 0 ? 0 : fanout[i - 1])) {
                    throw new GitFormatException("Pack index is damaged");
                }
            }
        } catch (IOException e) {
            pack.close();
            if (opened != null) {
                opened.close();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        pack.close();
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at + buffer.position());
            if (read < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    /** Place of an object in the pack, -1 when it is not in it. */
    long find(String name) throws IOException {
        byte[] wanted = HexFormat.of().parseHex(name);
        int first = wanted[0] & 0xff;
        int low = first == 0 ? 0 : fanout[first - 1];
        int high = fanout[first] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            byte[] found = read(index, NAMES_AT + (long) middle * NAME, NAME).array();
            int order = java.util.Arrays.compareUnsigned(found, wanted);
            if (order == 0) {
                return offset(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private long offset(int position) throws IOException {
        long count = fanout[255];
        long offsetsAt = NAMES_AT + count * NAME + count * 4;
        int offset = read(index, offsetsAt + 4L * position, 4).getInt();
        if (offset >= 0) {
            return offset;
        }
        return read(index, offsetsAt + count * 4 + 8L * (offset & 0x7fffffff), 8)
                .getLong();
    }

    /** The object at a place, deltas applied. Objects near in history share their bases, so these are kept for a while. */
    GitObject object(long at, int depth) throws IOException {
        GitObject known = bases.get(at);
        if (known == null) {
            known = read(at, depth);
            if (known.content().length <= LARGEST_BASE) {
                bases.put(at, known);
            }
        }
        return known;
    }

    private GitObject read(long at, int depth) throws IOException {
        if (depth > DEEPEST_DELTA) {
            throw new GitFormatException("Delta chain is too long");
        }
        Cursor cursor = new Cursor(at);
        int head = cursor.next();
        int type = head >> 4 & 7;
        long size = head & 15;
        int shift = 4;
        while ((head & 0x80) != 0 && shift < 60) {
            head = cursor.next();
            size |= (long) (head & 0x7f) << shift;
            shift += 7;
        }
        if (type == OFFSET_DELTA) {
            head = cursor.next();
            long back = head & 0x7f;
            while ((head & 0x80) != 0 && back < Long.MAX_VALUE >> 8) {
                head = cursor.next();
                back = back + 1 << 7 | head & 0x7f;
            }
            if (back <= 0 || back > at) {
                throw new GitFormatException("Delta without a base");
            }
            byte[] delta = inflate(cursor.position(), size);
            GitObject base = object(at - back, depth + 1);
            return new GitObject(base.type(), apply(base.content(), delta));
        }
        if (type == NAME_DELTA) {
            byte[] name = read(pack, cursor.position(), NAME).array();
            byte[] delta = inflate(cursor.position() + NAME, size);
            GitObject base = objects.read(HexFormat.of().formatHex(name), depth + 1);
            return new GitObject(base.type(), apply(base.content(), delta));
        }
        if (type < GitObject.COMMIT || type > GitObject.TAG) {
            throw new GitFormatException("Unknown type of object");
        }
        return new GitObject(type, inflate(cursor.position(), size));
    }

    private byte[] inflate(long at, long size) throws IOException {
        byte[] out = new byte[GitObjects.bounded(size)];
        Inflater inflater = new Inflater();
        try {
            int done = 0;
            long next = at;
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            byte[] end = new byte[1];
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    buffer.clear();
                    int read = pack.read(buffer, next);
                    if (read <= 0) {
                        throw new EOFException();
                    }
                    next += read;
                    inflater.setInput(buffer.array(), 0, read);
                }
                int inflated = done < out.length
                        ? inflater.inflate(out, done, out.length - done)
                        : inflater.inflate(end, 0, 1);
                if (done == out.length && inflated > 0) {
                    throw new GitFormatException("Object is larger than it says");
                }
                done += inflated;
                if (inflated == 0 && inflater.needsDictionary()) {
                    throw new GitFormatException("Object is damaged");
                }
            }
            if (done != out.length) {
                throw new GitFormatException("Object is smaller than it says");
            }
            return out;
        } catch (DataFormatException e) {
            throw new GitFormatException("Object is damaged");
        } finally {
            inflater.end();
        }
    }

    /** Builds content from its base and a list of copies and insertions. */
    private static byte[] apply(byte[] base, byte[] delta) throws IOException {
        int[] at = {0};
        if (length(delta, at) != base.length) {
            throw new GitFormatException("Delta of another base");
        }
        byte[] out = new byte[GitObjects.bounded(length(delta, at))];
        int done = 0;
        try {
            while (at[0] < delta.length) {
                int code = delta[at[0]++] & 0xff;
                if ((code & 0x80) != 0) {
                    int from = 0;
                    int size = 0;
                    for (int i = 0; i < 4; i++) {
                        if ((code & 1 << i) != 0) {
                            from |= (delta[at[0]++] & 0xff) << 8 * i;
                        }
                    }
                    for (int i = 0; i < 3; i++) {
                        if ((code & 0x10 << i) != 0) {
                            size |= (delta[at[0]++] & 0xff) << 8 * i;
                        }
                    }
                    size = size == 0 ? 0x10000 : size;
                    System.arraycopy(base, from, out, done, size);
                    done += size;
                } else if (code > 0) {
                    System.arraycopy(delta, at[0], out, done, code);
                    at[0] += code;
                    done += code;
                } else {
                    throw new GitFormatException("Delta is damaged");
                }
            }
        } catch (IndexOutOfBoundsException e) {
            throw new GitFormatException("Delta is damaged");
        }
        if (done != out.length) {
            throw new GitFormatException("Delta is damaged");
        }
        return out;
    }

    private static long length(byte[] delta, int[] at) throws IOException {
        long length = 0;
        int shift = 0;
        while (at[0] < delta.length && shift < 60) {
            int part = delta[at[0]++] & 0xff;
            length |= (long) (part & 0x7f) << shift;
            shift += 7;
            if ((part & 0x80) == 0) {
                return length;
            }
        }
        throw new GitFormatException("Delta is damaged");
    }

    /** Reads single bytes of the pack. */
    private final class Cursor {
        private final ByteBuffer buffer;
        private final long start;

        Cursor(long at) throws IOException {
            this.start = at;
            this.buffer = ByteBuffer.allocate(32);
            int read = pack.read(buffer, at);
            if (read <= 0) {
                throw new EOFException();
            }
            buffer.flip();
        }

        int next() throws IOException {
            if (!buffer.hasRemaining()) {
                throw new EOFException();
            }
            return buffer.get() & 0xff;
        }

        long position() {
            return start + buffer.position();
        }
    }
}
