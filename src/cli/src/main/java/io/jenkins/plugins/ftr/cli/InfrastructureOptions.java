package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options of every command that reads infrastructure code. */
final class InfrastructureOptions {
    @Option(
            names = "--iac",
            arity = "1..*",
            paramLabel = "GLOB",
            description = "Read only infrastructure files that match (Ant patterns, e.g. 'infra/**/*.tf').")
    private List<String> patterns = new ArrayList<>();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "Value of a Terraform variable; may be given several times.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--var-file", paramLabel = "FILE", description = "Further tfvars file; may be given several times.")
    private List<String> variableFiles = new ArrayList<>();

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "CloudFormation parameter file; may be given several times.")
    private List<String> parameterFiles = new ArrayList<>();

    @Option(
            names = "--max-file-size",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "Largest file read, in MiB (default: ${DEFAULT-VALUE}).")
    private int maxFileSize;

    @Option(
            names = "--max-files",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Most infrastructure files read (default: ${DEFAULT-VALUE}).")
    private int maxFiles;

    @Option(
            names = "--max-instances",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Most instances a count or for_each expands to (default: ${DEFAULT-VALUE}).")
    private int maxInstances;

    List<String> patterns() {
        return patterns;
    }

    Limits limits() {
        Limits defaults = Limits.DEFAULT;
        return new Limits(
                (long) Math.max(1, maxFileSize) << 20,
                Math.max(1, maxFiles),
                defaults.nestingDepth(),
                defaults.yamlAliases(),
                Math.max(1, maxInstances),
                defaults.evaluationSteps(),
                defaults.zipRatio(),
                defaults.fileTime());
    }

    InfrastructureReader.Settings settings() {
        return new InfrastructureReader.Settings(limits(), variables, variableFiles, parameterFiles);
    }
}
