package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/**
 * One piece of evidence.
 *
 * @param kind resource, file, url or scan
 * @param value address, relative path, address on the web, or {@code securityhub/IAM.15}
 * @param at where it stands
 */
public record Evidence(Kind kind, String value, SourceRange at) {
    public enum Kind {
        RESOURCE,
        FILE,
        URL,
        SCAN
    }
}
