package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.Progress;
import java.util.Set;

/**
 * Code that is deployed together: a Terraform root module with all it calls, templates, a plan. References lead nowhere out of
 * it, so that parts are read and judged side by side and forgotten one by one.
 */
public interface Part {
    /**
     * Whether it may hold a resource of one of some types. Told without working anything out, so yes may be wrong, no never is.
     *
     * @param nativeTypes types as written in the code
     */
    boolean mayHold(Set<String> nativeTypes);

    /**
     * Reads it. Called once, on any thread.
     *
     * @param progress says when to stop
     */
    NativeInfrastructure read(Progress progress);
}
