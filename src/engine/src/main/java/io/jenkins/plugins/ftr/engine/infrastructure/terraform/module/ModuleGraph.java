package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which directory calls which as a local module, as far as the code says without working anything out. */
final class ModuleGraph {
    private final Map<String, Set<String>> calls = new TreeMap<>();

    /** The calls between some directories, and out of them. */
    ModuleGraph(ModuleLoader loader, Set<String> directories) {
        for (String directory : directories) {
            Set<String> targets = new TreeSet<>();
            for (Block block : loader.module(directory).modules().values()) {
                String source = ModuleCall.localSource(block);
                String target = source == null ? null : Paths.join(directory, source);
                if (target != null && !target.equals(directory)) {
                    targets.add(target);
                }
            }
            calls.put(directory, targets);
        }
    }

    /**
     * Directories that no other one calls, sorted. Where all call one another in a circle, the first of them by name is
     * taken, so that none goes unread.
     */
    List<String> roots() {
        Set<String> roots = new TreeSet<>(calls.keySet());
        calls.values().forEach(roots::removeAll);
        Set<String> reached = new LinkedHashSet<>();
        roots.forEach(root -> reach(root, reached));
        for (String directory : calls.keySet()) {
            if (!reached.contains(directory)) {
                roots.add(directory);
                reach(directory, reached);
            }
        }
        return List.copyOf(roots);
    }

    /** Each directory that the roots lead to, with the first of the roots that does. */
    Map<String, String> firstCallers(List<String> roots) {
        Map<String, String> first = new HashMap<>();
        Set<String> reached = new LinkedHashSet<>();
        for (String root : roots) {
            reach(root, reached).forEach(directory -> first.put(directory, root));
        }
        return first;
    }

    /** Whether a directory or one that it leads to is one of those looked for. */
    boolean anyBelow(String directory, Predicate<String> wanted) {
        return reach(directory, new LinkedHashSet<>()).stream().anyMatch(wanted);
    }

    /** Adds what a directory leads to; answers what was added. */
    private Set<String> reach(String from, Set<String> reached) {
        Set<String> added = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String directory = open.pop();
            if (reached.add(directory)) {
                added.add(directory);
                open.addAll(calls.getOrDefault(directory, Set.of()));
            }
        }
        return added;
    }
}
