package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.ArrayList;
import java.util.List;

/** Relative paths with {@code /}; {@code .} is the scanned directory itself. */
final class Paths {
    private Paths() {}

    /** The directory of a file. */
    static String directory(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "." : file.substring(0, slash);
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    static String file(String directory, String name) {
        return directory.equals(".") ? name : directory + "/" + name;
    }

    /** A path seen from a directory, cleaned; {@code null} when it leads out of the scanned directory. */
    static String join(String directory, String path) {
        if (path.startsWith("/")) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : (directory + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return null;
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? "." : String.join("/", parts);
    }

    /** How a directory is written seen from another one, as {@code path.module} gives it. */
    static String relative(String from, String to) {
        String[] a = from.equals(".") ? new String[0] : from.split("/");
        String[] b = to.equals(".") ? new String[0] : to.split("/");
        int common = 0;
        while (common < a.length && common < b.length && a[common].equals(b[common])) {
            common++;
        }
        List<String> parts = new ArrayList<>();
        for (int i = common; i < a.length; i++) {
            parts.add("..");
        }
        for (int i = common; i < b.length; i++) {
            parts.add(b[i]);
        }
        return parts.isEmpty() ? "." : String.join("/", parts);
    }
}
