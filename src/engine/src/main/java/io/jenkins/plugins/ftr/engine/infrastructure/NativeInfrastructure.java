package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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

    /**
     * Several together, in their order. A fault of a module that several others use is said once, in the words of the first.
     */
    public static NativeInfrastructure of(Collection<NativeInfrastructure> parts) {
        TreeSet<String> files = new TreeSet<>();
        List<NativeResource> resources = new ArrayList<>();
        Map<List<Object>, ParseError> errors = new LinkedHashMap<>();
        Map<List<Object>, Unresolved> unresolved = new LinkedHashMap<>();
        for (NativeInfrastructure part : parts) {
            files.addAll(part.files);
            resources.addAll(part.resources);
            part.parseErrors.forEach(error -> errors.putIfAbsent(List.of(error.at(), error.message()), error));
            part.unresolved.forEach(item -> unresolved.putIfAbsent(List.of(item.at(), item.reason()), item));
        }
        return new NativeInfrastructure(
                List.copyOf(files), resources, List.copyOf(errors.values()), List.copyOf(unresolved.values()));
    }

    /** The same without its resources: what is left to say when they have been judged. */
    public NativeInfrastructure withoutResources() {
        return new NativeInfrastructure(files, List.of(), parseErrors, unresolved);
    }
}
