package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Files that expressions read and templates made of them, kept for one run: modules called often read the same ones. */
final class FileCache {
    private static final long MAX_BYTES = 32L << 20;

    private final Map<String, Optional<byte[]>> contents = new HashMap<>();
    private final Map<String, Expression> templates = new HashMap<>();
    private long bytes;

    Optional<byte[]> content(String file, Supplier<Optional<byte[]>> read) {
        Optional<byte[]> known = contents.get(file);
        if (known == null) {
            known = read.get();
            bytes += known.map(content -> content.length).orElse(0);
            if (bytes < MAX_BYTES) {
                contents.put(file, known);
            }
        }
        return known;
    }

    Expression template(String file, Supplier<Expression> parse) {
        Expression known = templates.get(file);
        if (known == null) {
            known = parse.get();
            templates.put(file, known);
        }
        return known;
    }
}
