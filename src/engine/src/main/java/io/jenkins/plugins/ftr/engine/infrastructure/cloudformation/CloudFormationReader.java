package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;

/**
 * Reads CloudFormation and SAM templates, in YAML and JSON, and what {@code cdk synth} writes. Templates are told from
 * other files by their content. Templates that others nest are read as part of those, with the parameters passed.
 */
public final class CloudFormationReader {
    private CloudFormationReader() {}

    /**
     * Reads all templates among the files.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative, sorted; anything that is no template is passed over
     * @param settings limits and parameter files
     * @param progress hears of files done; its cancellation is honoured between files
     */
    public static NativeInfrastructure read(
            Workspace workspace, List<String> files, Settings settings, Progress progress) {
        return open(workspace, files, settings, progress).all(progress);
    }

    /**
     * Opens all templates among the files; those that no other one nests are the parts.
     *
     * @see #read
     */
    public static Reading open(Workspace workspace, List<String> files, Settings settings, Progress progress) {
        return new TemplateRun(workspace, files, settings, progress);
    }
}
