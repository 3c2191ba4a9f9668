package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Part;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.cloudformation.CloudFormationReader;
import io.jenkins.plugins.ftr.engine.infrastructure.plan.PlanReader;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.TerraformReader;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Vocabulary;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workers.Work;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Reads all infrastructure code of a workspace, of whatever format, into the AWS vocabulary. */
public final class InfrastructureScanner {
    private InfrastructureScanner() {}

    /**
     * Scans a workspace and keeps all of it. A file that cannot be read is one entry of the parse errors; everything else is
     * still read.
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
        List<Resource> resources = new ArrayList<>();
        Infrastructure outline = scan(workspace, patterns, settings, progress, (part, stop) -> part, part -> {
            resources.addAll(part.resources());
            resources.addAll(part.definitions());
        });
        resources.sort(Resource.ORDER);
        return new Infrastructure(outline.files(), resources, outline.parseErrors(), outline.unresolved());
    }

    /**
     * Scans a workspace part by part: each is judged, side by side with others, and forgotten. So a large repository needs no
     * more memory than its largest part.
     *
     * @param judge judges a part, which knows the account-wide resources of all parts; called on several threads
     * @param verdicts gets the verdicts on the calling thread, in an order that is the same in every run
     * @return what was read, with the names and places of the resources only
     * @see #scan(Workspace, List, Settings, Progress)
     */
    public static <R> Infrastructure scan(
            Workspace workspace,
            List<String> patterns,
            Settings settings,
            Progress progress,
            Work<Infrastructure, R> judge,
            Consumer<R> verdicts) {
        progress.phase(Phase.LOOKING_FOR_CODE);
        CandidateFiles files = CandidateFiles.find(workspace, patterns, progress);
        progress.checkCancelled();
        progress.phase(Phase.PARSING_CODE);
        List<Reading> readings = List.of(
                TerraformReader.open(workspace, files.terraform(), settings, progress),
                CloudFormationReader.open(workspace, files.templates(), settings, progress),
                PlanReader.open(workspace, files.plans()));
        progress.phase(Phase.JUDGING_CODE);
        PartWork<R> work = new PartWork<>(Vocabulary.builtIn(), progress, judge, verdicts);
        for (List<Part> parts = next(readings); !parts.isEmpty(); parts = next(readings)) {
            work.round(parts);
        }
        List<NativeInfrastructure> found = new ArrayList<>(work.found());
        readings.forEach(reading -> found.add(reading.rest()));
        NativeInfrastructure all = NativeInfrastructure.of(found);
        List<ParseError> errors = new ArrayList<>(new LinkedHashSet<>(files.problems()));
        errors.addAll(all.parseErrors());
        errors.sort(Comparator.comparing(ParseError::at)
                .thenComparing(error -> error.message().in(Language.EN)));
        List<Unresolved> unresolved = new ArrayList<>(all.unresolved());
        unresolved.sort(Comparator.comparing(Unresolved::at)
                .thenComparing(item -> item.what().in(Language.EN)));
        List<Resource> outline = work.outline();
        outline.sort(Resource.ORDER);
        return new Infrastructure(all.files(), outline, errors, unresolved);
    }

    private static List<Part> next(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.next().stream()).toList();
    }
}
