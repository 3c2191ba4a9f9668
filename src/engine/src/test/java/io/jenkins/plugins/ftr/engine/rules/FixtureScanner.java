package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the infrastructure code in a folder, for tests of rules. */
final class FixtureScanner {
    private FixtureScanner() {}

    /** The formats that can be read so far. */
    static Set<Format> formats(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("main.tf"), "resource \"aws_vpc\" \"a\" {}\n");
        return scan(folder).resources().isEmpty()
                ? EnumSet.of(Format.CLOUDFORMATION)
                : EnumSet.of(Format.TERRAFORM, Format.CLOUDFORMATION);
    }

    static Infrastructure scan(Path folder) {
        return InfrastructureScanner.scan(
                new Workspace(folder, Limits.DEFAULT), List.of(), Settings.DEFAULT, Progress.NONE);
    }
}
