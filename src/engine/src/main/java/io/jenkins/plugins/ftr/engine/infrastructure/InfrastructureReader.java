package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.List;
import java.util.Map;

/** Reads one format of infrastructure code. Implementations are stateless and never touch the network or start a process. */
public interface InfrastructureReader {
    /**
     * Reads what this reader understands among the files; ignores the rest. A file that does not parse becomes one
     * {@link ParseError}; everything else is still read.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative paths, sorted
     * @param settings limits, variable and parameter files
     * @param progress hears of files done; its cancellation is honoured between files
     */
    Infrastructure read(Workspace workspace, List<String> files, Settings settings, Progress progress);

    /**
     * What the user says beyond the code.
     *
     * @param limits bounds of the run
     * @param variables Terraform variable values given by name, as HCL expressions or plain text
     * @param variableFiles further tfvars files, relative paths
     * @param parameterFiles CloudFormation parameter files, relative paths
     */
    record Settings(
            Limits limits, Map<String, String> variables, List<String> variableFiles, List<String> parameterFiles) {
        public static final Settings DEFAULT = new Settings(Limits.DEFAULT, Map.of(), List.of(), List.of());
    }
}
