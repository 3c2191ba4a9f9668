package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in one root module, each problem said once. */
final class RunContext {
    private final List<NativeResource> resources = new ArrayList<>();
    private final Map<List<Object>, Unresolved> unresolved = new LinkedHashMap<>();
    private final Map<List<Object>, ParseError> errors = new LinkedHashMap<>();

    void add(NativeResource resource) {
        resources.add(resource);
    }

    void unresolved(SourceRange at, Notice what, Notice reason) {
        if (OutlineCode.is(at)) {
            // The call is said to be known by an outline only; what the outline leaves open is part of that.
            return;
        }
        unresolved.putIfAbsent(List.of(at, reason), new Unresolved(at, what, reason));
    }

    void error(SourceRange at, Notice message) {
        errors.putIfAbsent(List.of(at, message), new ParseError(at, message));
    }

    /** Adds what was found elsewhere; of the same problem the first wording stays. */
    void add(RunContext other) {
        resources.addAll(other.resources);
        other.unresolved.forEach(unresolved::putIfAbsent);
        other.errors.forEach(errors::putIfAbsent);
    }

    NativeInfrastructure found() {
        return new NativeInfrastructure(
                List.of(), resources, List.copyOf(errors.values()), List.copyOf(unresolved.values()));
    }
}
