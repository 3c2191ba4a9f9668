package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * How one native type becomes a type of the vocabulary or a part of one.
 *
 * @param resource the native type
 * @param when attributes that must have one of the given texts for this mapping to apply; may be empty
 * @param attach attribute that points at the resource it is a part of, empty for a resource of its own
 * @param append list property to which a part adds an item, empty when its properties are folded in
 * @param detached type under which a part is kept whose whole is not in the code, may be empty
 * @param split properties whose lists become one item each
 * @param properties AWS property path to what gives it, in order
 */
record Mapping(
        String resource,
        Map<String, List<String>> when,
        String attach,
        String append,
        String detached,
        List<String> split,
        Map<String, PropertySource> properties) {
    /** Property path that stands for the appended item itself. */
    static final String ITEM = ".";

    boolean isPart() {
        return !attach.isEmpty();
    }
}
