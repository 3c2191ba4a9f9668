package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.module.TerraformRun;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads Terraform configuration: all directories with {@code .tf} or {@code .tf.json} files, each that no other one calls
 * as a module being a root module. Never runs Terraform, never touches the network.
 */
public final class TerraformReader {
    /** Expressions may refer to one another in long chains; a thread of its own has the stack for them. */
    private static final long STACK = 256L << 20;

    private TerraformReader() {}

    /**
     * Reads all configuration among the files. Broken files and blocks become errors, everything else is read.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative paths; others than Terraform configuration are ignored
     * @param settings limits, variables, variable files
     * @param progress hears of files parsed and root modules read
     * @throws CancellationException when the progress says so or the thread is interrupted
     */
    public static NativeInfrastructure read(
            Workspace workspace, List<String> files, Settings settings, Progress progress) {
        FutureTask<NativeInfrastructure> task =
                new FutureTask<>(() -> new TerraformRun(workspace, settings, progress).read(files));
        Thread thread = new Thread(null, task, "terraform-reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
