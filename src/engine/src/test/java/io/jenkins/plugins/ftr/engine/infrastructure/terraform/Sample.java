package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small Terraform workspace written for one test, and what the reader makes of it. */
final class Sample {
    private final Path directory;
    private Settings settings = Settings.DEFAULT;
    private NativeInfrastructure read;

    Sample(Path directory) {
        this.directory = directory;
    }

    /** Adds a file. */
    Sample with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Sample with(String path, byte[] content) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sample settings(Limits limits, Map<String, String> variables, String... variableFiles) {
        settings = new Settings(limits, variables, List.of(variableFiles), List.of());
        return this;
    }

    NativeInfrastructure read() {
        if (read == null) {
            Workspace workspace = new Workspace(directory, settings.limits());
            List<String> files = workspace.find(file -> true, new ArrayList<>());
            read = TerraformReader.read(workspace, files, settings, Progress.NONE);
        }
        return read;
    }

    List<String> addresses() {
        return read().resources().stream()
                .filter(resource -> !resource.type().startsWith("terraform_")
                        || resource.type().equals("terraform_data"))
                .map(NativeResource::address)
                .toList();
    }

    NativeResource resource(String address) {
        return read().resources().stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + address + " in "
                        + read().resources().stream()
                                .map(NativeResource::address)
                                .toList()));
    }

    /** An attribute of a resource by dotted path. */
    Value value(String address, String path) {
        return resource(address).attributes().path(path);
    }
}
