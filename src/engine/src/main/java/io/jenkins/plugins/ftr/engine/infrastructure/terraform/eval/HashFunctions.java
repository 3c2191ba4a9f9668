package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Digests and identifiers. */
final class HashFunctions {
    private HashFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "md5" -> hex(a, "MD5");
            case "sha1" -> hex(a, "SHA-1");
            case "sha256" -> hex(a, "SHA-256");
            case "sha512" -> hex(a, "SHA-512");
            case "base64sha256" -> base64(a, "SHA-256");
            case "base64sha512" -> base64(a, "SHA-512");
            case "uuidv5" -> uuid(a);
            case "uuid" -> a.unknown(EvalNotice.RANDOM_UUID);
            case "bcrypt" -> a.unknown(EvalNotice.RANDOM_SALT).withSensitive(true);
            case "rsadecrypt" -> a.unknown(EvalNotice.PRIVATE_KEY).withSensitive(true);
            default -> null;
        };
    }

    static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(Arguments a, String algorithm) {
        return digest(algorithm, a.expect(1).text(0).getBytes(StandardCharsets.UTF_8));
    }

    private static Datum hex(Arguments a, String algorithm) {
        return a.text(HexFormat.of().formatHex(digest(a, algorithm)));
    }

    private static Datum base64(Arguments a, String algorithm) {
        return a.text(Base64.getEncoder().encodeToString(digest(a, algorithm)));
    }

    private static Datum uuid(Arguments a) {
        String space = a.expect(2).text(0);
        String base = "-9dad-11d1-80b4-00c04fd430c8";
        UUID namespace;
        try {
            namespace = UUID.fromString(
                    switch (space) {
                        case "dns" -> "6ba7b810" + base;
                        case "url" -> "6ba7b811" + base;
                        case "oid" -> "6ba7b812" + base;
                        case "x500" -> "6ba7b814" + base;
                        default -> space;
                    });
        } catch (IllegalArgumentException e) {
            throw a.fail(EvalNotice.UUID_NAMESPACE.with(space));
        }
        byte[] name = a.text(1).getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(16 + name.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(name);
        ByteBuffer hash = ByteBuffer.wrap(digest("SHA-1", input.array()));
        long most = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return a.text(new UUID(most, least).toString());
    }
}
