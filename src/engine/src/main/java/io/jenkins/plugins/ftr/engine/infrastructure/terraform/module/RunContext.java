package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all root modules of one run share: the results found so far, each thing said once. */
final class RunContext {
    private final List<NativeResource> resources = new ArrayList<>();
    private final Map<List<Object>, Unresolved> unresolved = new LinkedHashMap<>();
    private final Map<List<Object>, ParseError> errors = new LinkedHashMap<>();
    private final Set<String> described = new HashSet<>();

    void add(NativeResource resource) {
        resources.add(resource);
    }

    void unresolved(SourceRange at, String what, String reason) {
        unresolved.putIfAbsent(List.of(at, reason), new Unresolved(at, what, reason));
    }

    void error(SourceRange at, String message) {
        errors.putIfAbsent(List.of(at, message), new ParseError(at, message));
    }

    /** Whether a directory's declarations (variables, providers) are described now for the first time. */
    boolean describeOnce(String directory) {
        return described.add(directory);
    }

    boolean isDescribed(String directory) {
        return described.contains(directory);
    }

    int describedCount() {
        return described.size();
    }

    List<NativeResource> resources() {
        return resources;
    }

    List<Unresolved> unresolved() {
        return List.copyOf(unresolved.values());
    }

    List<ParseError> errors() {
        return List.copyOf(errors.values());
    }
}
