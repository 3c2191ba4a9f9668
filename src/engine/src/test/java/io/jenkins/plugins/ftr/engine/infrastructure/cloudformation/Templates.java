package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes templates into a folder and reads them. */
final class Templates {
    private final Path folder;
    private final List<String> parameterFiles = new ArrayList<>();
    private Limits limits = Limits.DEFAULT;

    Templates(Path folder) {
        this.folder = folder;
    }

    Templates file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Templates parameters(String name, String content) {
        parameterFiles.add(name);
        return file(name, content);
    }

    Templates limits(Limits newLimits) {
        limits = newLimits;
        return this;
    }

    NativeInfrastructure read() {
        Workspace workspace = new Workspace(folder, limits);
        List<String> files = workspace.find(
                path -> path.endsWith(".yaml") || path.endsWith(".json") || path.endsWith(".template"),
                new ArrayList<>());
        return CloudFormationReader.read(
                workspace, files, new Settings(limits, Map.of(), List.of(), parameterFiles), Progress.NONE);
    }

    /** The properties of one resource of one template. */
    Value attributes(String address) {
        return resource(read(), address).attributes();
    }

    static NativeResource resource(NativeInfrastructure read, String address) {
        return read.resources().stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No resource '" + address + "' among "
                        + read.resources().stream().map(NativeResource::address).toList()));
    }
}
