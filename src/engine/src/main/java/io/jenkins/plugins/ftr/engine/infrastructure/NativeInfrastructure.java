package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.List;

/**
 * What one reader found in its files, in the code's own types and names, before the translation into the AWS vocabulary.
 *
 * @param files files that hold infrastructure code of this format, relative, sorted; files that do not parse included
 * @param resources resources in any order
 * @param parseErrors files or parts of files that could not be read
 * @param unresolved what the code refers to and nobody could resolve
 */
public record NativeInfrastructure(
        List<String> files,
        List<NativeResource> resources,
        List<ParseError> parseErrors,
        List<Unresolved> unresolved) {
    public static final NativeInfrastructure EMPTY =
            new NativeInfrastructure(List.of(), List.of(), List.of(), List.of());

    public NativeInfrastructure {
        files = List.copyOf(files);
        resources = List.copyOf(resources);
        parseErrors = List.copyOf(parseErrors);
        unresolved = List.copyOf(unresolved);
    }
}
