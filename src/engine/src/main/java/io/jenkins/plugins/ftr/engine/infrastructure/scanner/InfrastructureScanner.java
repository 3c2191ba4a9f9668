package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.cloudformation.CloudFormationReader;
import io.jenkins.plugins.ftr.engine.infrastructure.plan.PlanReader;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.TerraformReader;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Translator;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads all infrastructure code of a workspace, of whatever format, into the AWS vocabulary. */
public final class InfrastructureScanner {
    private InfrastructureScanner() {}

    /**
     * Scans a workspace. A file that cannot be read is one entry of the parse errors; everything else is still read.
     *
     * @param workspace the only way to file content
     * @param patterns Ant patterns that narrow the files, relative to the workspace; empty for all that are recognised. One
     *     that matches nothing is reported among the parse errors
     * @param settings limits, variable and parameter files
     * @param progress hears of the work; its cancellation is honoured between files
     * @throws io.jenkins.plugins.ftr.engine.source.WorkspaceException when there are more files than the limit
     */
    public static Infrastructure scan(
            Workspace workspace, List<String> patterns, Settings settings, Progress progress) {
        CandidateFiles files = CandidateFiles.find(workspace, patterns);
        progress.checkCancelled();
        NativeInfrastructure found = TerraformReader.read(workspace, files.terraform(), settings, progress)
                .and(CloudFormationReader.read(workspace, files.templates(), settings, progress))
                .and(PlanReader.read(workspace, files.plans(), settings, progress));
        List<ParseError> errors = new ArrayList<>(new LinkedHashSet<>(files.problems()));
        errors.addAll(found.parseErrors());
        errors.sort(Comparator.comparing(ParseError::at).thenComparing(ParseError::message));
        List<Unresolved> unresolved = new ArrayList<>(found.unresolved());
        unresolved.sort(Comparator.comparing(Unresolved::at).thenComparing(Unresolved::what));
        return Translator.translate(new NativeInfrastructure(found.files(), found.resources(), errors, unresolved));
    }
}
