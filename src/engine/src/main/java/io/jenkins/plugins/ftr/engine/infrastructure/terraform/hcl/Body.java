package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import java.util.List;
import java.util.Map;

/**
 * The content of a file or block.
 *
 * @param attributes arguments by name, in written order
 * @param blocks nested blocks, in written order
 */
public record Body(OrderedMap<Attribute> attributes, List<Block> blocks) {
    public static final Body EMPTY = new Body(Map.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    public Body(Map<String, Attribute> attributes, List<Block> blocks) {
        this(OrderedMap.copyOf(attributes), blocks);
    }

    /** The expression of an argument, {@code null} when it is not written. */
    public Expression value(String name) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? null : attribute.value();
    }

    /** The first block of a type, {@code null} when there is none. */
    public Block block(String type) {
        for (Block block : blocks) {
            if (block.type().equals(type)) {
                return block;
            }
        }
        return null;
    }
}
