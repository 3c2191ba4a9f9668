package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;

/** Where a check gets the infrastructure code from; a seam for tests. */
@FunctionalInterface
interface InfrastructureSource {
    Infrastructure read(
            Workspace workspace, List<String> patterns, InfrastructureReader.Settings settings, Progress progress);
}
