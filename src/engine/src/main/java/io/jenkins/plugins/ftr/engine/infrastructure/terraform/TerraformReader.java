package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.module.TerraformRun;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;

/**
 * Reads Terraform configuration: all directories with {@code .tf} or {@code .tf.json} files, each that no other one calls
 * as a module being a root module. Never runs Terraform, never touches the network.
 */
public final class TerraformReader {
    private TerraformReader() {}

    /**
     * Reads all configuration among the files. Broken files and blocks become errors, everything else is read.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative paths; others than Terraform configuration are ignored
     * @param settings limits, variables, variable files
     * @param progress hears of files parsed and root modules read
     * @throws java.util.concurrent.CancellationException when the progress says so or the thread is interrupted
     */
    public static NativeInfrastructure read(
            Workspace workspace, List<String> files, Settings settings, Progress progress) {
        return open(workspace, files, settings, progress).all(progress);
    }

    /**
     * Parses all configuration among the files; the root modules are the parts.
     *
     * @see #read
     */
    public static Reading open(Workspace workspace, List<String> files, Settings settings, Progress progress) {
        return new TerraformRun(workspace, settings).parse(files, progress);
    }
}
