package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.AnswersDraft;
import io.jenkins.plugins.ftr.engine.assessment.RuleStrengths;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.rules.PartFindings;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.rules.RuleReport;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Drafts an answers file from the infrastructure code of a directory, for {@code ftr init}. Writes nothing itself. */
public final class FtrDraft {
    private FtrDraft() {}

    /**
     * Drafts an answers file.
     *
     * @param request directory, infrastructure patterns, checklist ({@code null} for the default list), settings and
     *     language count; the rest does not matter
     * @param workload name of the workload; blank for the name of the directory
     * @param progress hears how far it is
     * @return the text of the file, which {@link io.jenkins.plugins.ftr.engine.answers.AnswersParser} reads
     * @throws RuntimeException implementing {@link io.jenkins.plugins.ftr.engine.source.BadInput} when the directory or the
     *     checklist cannot be used
     */
    public static String run(CheckRequest request, String workload, Progress progress) {
        Workspace workspace =
                new Workspace(request.directory(), request.settings().limits());
        String key = request.checklist() == null || request.checklist().isBlank()
                ? ChecklistRegistry.DEFAULT_KEY
                : request.checklist().strip();
        Checklist checklist = new ChecklistRegistry(request.language()).resolve(workspace, key);
        RuleRegistry rules = RuleRegistry.builtIn();
        RuleEngine engine = new RuleEngine(rules, request.language());
        List<PartFindings> parts = new ArrayList<>();
        Infrastructure infrastructure = InfrastructureScanner.scan(
                workspace, request.iac(), request.settings(), progress, engine::judge, parts::add);
        RuleReport report = engine.report(parts);
        return new AnswersDraft(
                        checklist,
                        report.findings(),
                        RuleStrengths.of(rules.rules()),
                        infrastructure.parseErrors().isEmpty(),
                        request.language())
                .write(workload == null || workload.isBlank() ? name(request) : workload, key);
    }

    private static String name(CheckRequest request) {
        var folder = request.directory().toAbsolutePath().normalize().getFileName();
        return folder == null ? "workload" : folder.toString();
    }
}
