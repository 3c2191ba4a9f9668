package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.rules.PartFindings;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workers.Work;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;
import java.util.function.Consumer;

/** Where a check gets the infrastructure code from; a seam for tests. */
@FunctionalInterface
interface InfrastructureSource {
    /** Reads and judges the code; answers what was read, with the names and places of the resources. */
    Infrastructure read(
            Workspace workspace,
            List<String> patterns,
            InfrastructureReader.Settings settings,
            Progress progress,
            Work<Infrastructure, PartFindings> judge,
            Consumer<PartFindings> findings);
}
