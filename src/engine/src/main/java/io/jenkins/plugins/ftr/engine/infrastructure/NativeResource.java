package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Map;

/**
 * A resource as one format has it, before it is translated into the AWS vocabulary. Readers produce these.
 *
 * @param scope see {@link Resource#scope()}
 * @param address see {@link Resource#address()}
 * @param type type as written in the code
 * @param format the format
 * @param at the whole definition
 * @param exists whether its count or condition lets it exist; never FALSE
 * @param attributes a map of what is written; Terraform blocks are lists of maps under the block type
 * @param suppressions see {@link Resource#suppressions()}
 * @param constructPath see {@link Resource#constructPath()}
 */
public record NativeResource(
        String scope,
        String address,
        String type,
        Format format,
        SourceRange at,
        Trilean exists,
        Value attributes,
        Map<String, Suppression> suppressions,
        String constructPath) {

    /** The same resource with other attributes. */
    public NativeResource withAttributes(Value other) {
        return new NativeResource(scope, address, type, format, at, exists, other, suppressions, constructPath);
    }

    /** Same as {@link Resource#id()}. */
    public String id() {
        return scope + "#" + address;
    }
}
