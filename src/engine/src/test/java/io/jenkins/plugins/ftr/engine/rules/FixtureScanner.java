package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.nio.file.Path;
import java.util.List;

/** Reads the infrastructure code in a folder, for tests of rules. */
final class FixtureScanner {
    private FixtureScanner() {}

    static Infrastructure scan(Path folder) {
        return InfrastructureScanner.scan(
                new Workspace(folder, Limits.DEFAULT), List.of(), Settings.DEFAULT, Progress.NONE);
    }
}
