package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Files that expressions read and templates made of them, kept for one run: modules called often read the same ones. */
final class FileCache {
    private static final long MAX_BYTES = 32L << 20;

    private final Map<String, Optional<byte[]>> contents = new ConcurrentHashMap<>();
    private final Map<String, Expression> templates = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    Optional<byte[]> content(String file, Supplier<Optional<byte[]>> read) {
        Optional<byte[]> known = contents.get(file);
        if (known == null) {
            known = read.get();
            int length = known.map(content -> content.length).orElse(0);
            if (bytes.addAndGet(length) < MAX_BYTES) {
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
