package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of arguments, blocks and references, each kept once however often it is written: a repository writes a few thousand
 * different ones a million times. May be used by several threads.
 */
public final class Names {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The first text given that is equal to this one. */
    String of(String name) {
        String before = known.get(name);
        if (before != null) {
            return before;
        }
        before = known.putIfAbsent(name, name);
        return before == null ? name : before;
    }
}
