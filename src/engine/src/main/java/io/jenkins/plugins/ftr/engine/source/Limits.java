package io.jenkins.plugins.ftr.engine.source;

import java.time.Duration;

/**
 * Bounds that keep hostile or accidental input from costing unbounded time or memory. Every reader takes these and turns
 * an excess into one error that names the limit and its setting.
 *
 * @param fileBytes largest file read, in bytes
 * @param files most infrastructure files read in one run
 * @param nestingDepth deepest nesting of expressions, blocks, YAML or JSON
 * @param yamlAliases most YAML alias expansions in one document
 * @param instances most instances one {@code count} or {@code for_each} may expand to
 * @param evaluationSteps most expression steps one root module may take
 * @param zipRatio largest ratio of unpacked to packed bytes in a workbook
 * @param fileTime longest time one file may take to parse
 */
public record Limits(
        long fileBytes,
        int files,
        int nestingDepth,
        int yamlAliases,
        int instances,
        long evaluationSteps,
        int zipRatio,
        Duration fileTime) {
    /** Generous for real repositories, small against a bomb. */
    public static final Limits DEFAULT =
            new Limits(64L << 20, 50_000, 256, 200, 1_000, 20_000_000L, 100, Duration.ofSeconds(20));
}
