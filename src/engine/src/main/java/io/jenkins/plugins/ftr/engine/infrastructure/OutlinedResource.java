package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a resource when it has been judged: its names and its place. It has no properties any more.
 *
 * @param address see {@link Resource#address()}
 * @param scope see {@link Resource#scope()}
 * @param nativeType see {@link Resource#nativeType()}
 * @param type see {@link Resource#type()}
 * @param format see {@link Resource#format()}
 * @param at see {@link Resource#at()}
 * @param exists see {@link Resource#exists()}
 * @param parts see {@link Resource#parts()}
 * @param constructPath see {@link Resource#constructPath()}
 */
record OutlinedResource(
        String address,
        String scope,
        String nativeType,
        String type,
        Format format,
        SourceRange at,
        Trilean exists,
        List<String> parts,
        String constructPath)
        implements Resource {
    static Resource of(Resource resource) {
        return new OutlinedResource(
                resource.address(),
                resource.scope(),
                resource.nativeType(),
                resource.type(),
                resource.format(),
                resource.at(),
                resource.exists(),
                resource.parts(),
                resource.constructPath());
    }

    @Override
    public Value property(String path) {
        return Value.absent(at);
    }

    @Override
    public Value properties() {
        return Value.map(Map.of(), at);
    }

    @Override
    public Value nativeAttributes() {
        return Value.map(Map.of(), at);
    }

    @Override
    public Map<String, Suppression> suppressions() {
        return Map.of();
    }
}
