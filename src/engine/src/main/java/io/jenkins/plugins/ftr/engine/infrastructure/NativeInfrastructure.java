package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.List;

/**
 * What one reader found, before translation into the AWS vocabulary.
 *
 * @param files files read, relative, sorted
 * @param resources resources in the reader's stable order
 * @param parseErrors files or parts of files that could not be read
 * @param unresolved what could not be known from the code alone
 */
public record NativeInfrastructure(
        List<String> files, List<NativeResource> resources, List<ParseError> parseErrors, List<Unresolved> unresolved) {
    /** Nothing read. */
    public static final NativeInfrastructure EMPTY =
            new NativeInfrastructure(List.of(), List.of(), List.of(), List.of());

    public NativeInfrastructure {
        files = List.copyOf(files);
        resources = List.copyOf(resources);
        parseErrors = List.copyOf(parseErrors);
        unresolved = List.copyOf(unresolved);
    }

    /** Both together, this one's entries first; files sorted, each once. */
    public NativeInfrastructure and(NativeInfrastructure other) {
        return new NativeInfrastructure(
                join(files, other.files).stream().distinct().sorted().toList(),
                join(resources, other.resources),
                join(parseErrors, other.parseErrors),
                join(unresolved, other.unresolved));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
