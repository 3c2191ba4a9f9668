package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which directories' declarations (variables, outputs, providers) a root module describes. A module called by many roots is
 * described once, by the first root that leads to it, whichever of them is read first.
 */
final class Descriptions {
    private final String root;
    private final Map<String, String> firstCallers;
    private final Set<String> earlier;
    private final Set<String> described = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * @param root the directory of the root module
     * @param firstCallers directory to the root that describes it; others are described by each root that calls them
     * @param earlier directories described already
     */
    Descriptions(String root, Map<String, String> firstCallers, Set<String> earlier) {
        this.root = root;
        this.firstCallers = firstCallers;
        this.earlier = earlier;
    }

    /** Whether an instance of the module in a directory is to be described now; true once at most. */
    boolean wants(String directory) {
        seen.add(directory);
        return directory.equals(root) && described.add(directory)
                || !earlier.contains(directory)
                        && firstCallers.getOrDefault(directory, root).equals(root)
                        && described.add(directory);
    }

    Set<String> described() {
        return described;
    }

    /** Directories of which there was an instance, described or not. */
    Set<String> seen() {
        return seen;
    }
}
