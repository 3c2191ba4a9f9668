package io.jenkins.plugins.ftr.baseline;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.Run;
import java.util.Optional;

/** Knows the build that another one shall be compared with, e.g. because a step before determined it. */
public interface ReferenceSource extends ExtensionPoint {
    /** The reference build of a build, if there is one. */
    @NonNull
    Optional<Run<?, ?>> find(@NonNull Run<?, ?> run);
}
