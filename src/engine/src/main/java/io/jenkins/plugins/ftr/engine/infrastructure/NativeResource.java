package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Map;
import java.util.Set;

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
 * @param conditions see {@link Resource#conditions()}
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
        String constructPath,
        Set<String> conditions) {

    /** A resource whose existence hangs on nothing that could be compared. */
    public NativeResource(
            String scope,
            String address,
            String type,
            Format format,
            SourceRange at,
            Trilean exists,
            Value attributes,
            Map<String, Suppression> suppressions,
            String constructPath) {
        this(scope, address, type, format, at, exists, attributes, suppressions, constructPath, Set.of());
    }

    /** The same resource with other attributes. */
    public NativeResource withAttributes(Value other) {
        return new NativeResource(
                scope, address, type, format, at, exists, other, suppressions, constructPath, conditions);
    }

    /** Same as {@link Resource#id()}. */
    public String id() {
        return scope + "#" + address;
    }
}
