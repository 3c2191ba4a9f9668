package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions on files of the workspace and their names. Nothing outside the workspace is ever read. */
final class FileFunctions {
    private FileFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "file" -> content(a.expect(1), bytes -> a.text(utf8(bytes)));
            case "filebase64" ->
                content(a.expect(1), bytes -> a.text(Base64.getEncoder().encodeToString(bytes)));
            case "filemd5" -> hash(a, "MD5", true);
            case "filesha1" -> hash(a, "SHA-1", true);
            case "filesha256" -> hash(a, "SHA-256", true);
            case "filesha512" -> hash(a, "SHA-512", true);
            case "filebase64sha256" -> hash(a, "SHA-256", false);
            case "filebase64sha512" -> hash(a, "SHA-512", false);
            case "fileexists" -> exists(a);
            case "fileset" -> set(a);
            case "templatefile" -> templateFile(a);
            case "templatestring" -> templateString(a);
            case "abspath" -> absolute(a);
            case "pathexpand" -> expand(a);
            case "basename" -> a.text(baseName(a.expect(1).text(0)));
            case "dirname" -> a.text(directory(a.expect(1).text(0)));
            default -> null;
        };
    }

    /** What to make of the bytes of a file. */
    private interface Use {
        Datum of(byte[] bytes);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Datum content(Arguments a, Use use) {
        String path = a.text(0);
        FileAccess files = a.env().scope().files();
        Optional<byte[]> bytes = files.bytes(path);
        if (bytes.isPresent()) {
            a.env().scope().budget().spend(bytes.get().length >> 6, a.at());
            return use.of(bytes.get());
        }
        if (files.isInside(path)) {
            throw a.fail(EvalNotice.FILE_UNREADABLE.with(path));
        }
        return a.unknown(EvalNotice.FILE_OUTSIDE.with(path)).withDeclared(Type.STRING);
    }

    private static Datum hash(Arguments a, String algorithm, boolean hex) {
        return content(a.expect(1), bytes -> {
            byte[] digest = HashFunctions.digest(algorithm, bytes);
            return a.text(
                    hex ? HexFormat.of().formatHex(digest) : Base64.getEncoder().encodeToString(digest));
        });
    }

    private static Datum exists(Arguments a) {
        String path = a.expect(1).text(0);
        FileAccess files = a.env().scope().files();
        if (files.bytes(path).isPresent()) {
            return a.bool(true);
        }
        return files.isInside(path) ? a.bool(false) : a.unknown(EvalNotice.FILE_OUTSIDE.with(path));
    }

    private static Datum set(Arguments a) {
        String directory = a.expect(2).text(0);
        FileAccess files = a.env().scope().files();
        if (!files.isInside(directory)) {
            return a.unknown(EvalNotice.DIRECTORY_OUTSIDE.with(directory));
        }
        List<Datum> found = new ArrayList<>();
        files.matching(directory, a.text(1)).forEach(file -> found.add(a.text(file)));
        return Conversion.set(found, Type.STRING, a.at());
    }

    private static Datum templateFile(Arguments a) {
        Map<String, Datum> names = a.expect(2).entries(1);
        String path = a.text(0);
        return content(a, bytes -> {
            String text = utf8(bytes);
            return render(text.startsWith("\uFEFF") ? text.substring(1) : text, path, names, a);
        });
    }

    private static Datum templateString(Arguments a) {
        String text = a.expect(2).text(0);
        try {
            return Templates.render(text, a.entries(1), a.env().scope(), a.at());
        } catch (HclSyntaxException e) {
            throw a.fail(EvalNotice.BROKEN_TEMPLATE.with(e.notice()));
        }
    }

    private static Datum render(String text, String path, Map<String, Datum> names, Arguments a) {
        Scope scope = a.env().scope();
        try {
            Expression template =
                    scope.files().template(path, () -> HclParser.templateFile(path, text, scope.limits()));
            return Templates.evaluate(template, names, scope, a.at());
        } catch (HclSyntaxException e) {
            throw a.fail(EvalNotice.BROKEN_TEMPLATE_IN.with(e.at(), e.notice()));
        }
    }

    private static Datum absolute(Arguments a) {
        String path = a.expect(1).text(0);
        return path.startsWith("/")
                ? a.text(path)
                : a.unknown(EvalNotice.ABSOLUTE_PATH).withDeclared(Type.STRING);
    }

    private static Datum expand(Arguments a) {
        String path = a.expect(1).text(0);
        return path.startsWith("~") ? a.unknown(EvalNotice.HOME_DIRECTORY).withDeclared(Type.STRING) : a.text(path);
    }

    private static String baseName(String path) {
        String cut = withoutTrailingSlashes(path);
        if (cut.isEmpty()) {
            return path.isEmpty() ? "." : "/";
        }
        return cut.substring(cut.lastIndexOf('/') + 1);
    }

    private static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** The directory part, cleaned of {@code .} and {@code ..} as far as it goes. */
    private static String directory(String path) {
        int slash = path.lastIndexOf('/');
        String directory = slash < 0 ? "" : path.substring(0, slash + 1);
        boolean rooted = directory.startsWith("/");
        List<String> parts = new ArrayList<>();
        for (String part : directory.split("/")) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !(up && rooted)) {
                parts.add(part);
            }
        }
        String cleaned = String.join("/", parts);
        return rooted ? "/" + cleaned : cleaned.isEmpty() ? "." : cleaned;
    }
}
