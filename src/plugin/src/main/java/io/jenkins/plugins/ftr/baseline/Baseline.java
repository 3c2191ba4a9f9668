package io.jenkins.plugins.ftr.baseline;

/**
 * What a build is compared with.
 *
 * @param resultJson the result in the published format, empty for none
 * @param source name of the build, e.g. {@code shop/main #12}, or {@code none}
 * @param reason why this one, or why none, a sentence
 */
public record Baseline(String resultJson, String source, String reason) {
    static Baseline none(String reason) {
        return new Baseline("", "none", reason);
    }
}
