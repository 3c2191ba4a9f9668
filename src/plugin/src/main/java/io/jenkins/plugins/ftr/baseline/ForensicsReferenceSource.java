package io.jenkins.plugins.ftr.baseline;

import edu.hm.hafner.util.FilteredLog;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Run;
import io.jenkins.plugins.forensics.reference.ReferenceFinder;
import java.util.Optional;
import org.jenkinsci.plugins.variant.OptionalExtension;

/** The build that the step {@code discoverReferenceBuild} of the Forensics API plugin found, where that is installed. */
@OptionalExtension(requirePlugins = "forensics-api")
public final class ForensicsReferenceSource implements ReferenceSource {
    @Override
    @NonNull
    public Optional<Run<?, ?>> find(@NonNull Run<?, ?> run) {
        return new ReferenceFinder().findReference(run, new FilteredLog());
    }
}
