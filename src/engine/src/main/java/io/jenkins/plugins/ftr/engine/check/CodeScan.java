package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.ReasonCode;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.result.FtrResult.InfrastructureSummary;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.PartFindings;
import io.jenkins.plugins.ftr.engine.rules.Passes;
import io.jenkins.plugins.ftr.engine.rules.RuleEngine;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.rules.RuleReport;
import io.jenkins.plugins.ftr.engine.source.Ahead;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The rules alone, without answers: what {@code ftr scan} does.
 *
 * @param summary what was read
 * @param findings what the rules saw, in stable order
 */
public record CodeScan(InfrastructureSummary summary, List<Finding> findings) {
    /** Unresolved things beyond this many are counted, not listed. */
    static final int MAX_UNRESOLVED_SHOWN = 200;

    /**
     * Scans directories or single files. Paths in the outcome are relative to the directory scanned; where several are
     * scanned, they begin with the directory as given.
     *
     * @param paths directories or files
     * @param patterns Ant patterns that narrow the files of directories; empty for all
     * @param settings limits and variables
     * @param language language of the texts
     * @param all keep passes
     * @param progress hears how far it is
     * @throws WorkspaceException when a path does not exist or cannot be read
     */
    public static CodeScan of(
            List<Path> paths,
            List<String> patterns,
            InfrastructureReader.Settings settings,
            Language language,
            boolean all,
            Progress progress) {
        Supplier<RuleEngine> engine = new Ahead<>("rules", () -> engine(language, all));
        List<Finding> findings = new ArrayList<>();
        List<Reason> parseErrors = new ArrayList<>();
        List<Reason> unresolvedItems = new ArrayList<>();
        int files = 0;
        int resources = 0;
        int unresolved = 0;
        for (Path path : paths) {
            List<PartFindings> parts = new ArrayList<>();
            Infrastructure infrastructure = read(path, patterns, settings, progress, engine, parts);
            RuleReport report = engine.get().report(parts);
            String prefix = paths.size() == 1 ? "" : prefix(path);
            report.findings().stream()
                    .map(finding -> prefix.isEmpty() ? finding : finding.at(prefixed(finding.at(), prefix)))
                    .forEach(findings::add);
            InfrastructureSummary summary = summary(infrastructure, language);
            summary.parseErrors().forEach(error -> parseErrors.add(prefixed(error, prefix)));
            summary.unresolvedItems().forEach(item -> unresolvedItems.add(prefixed(item, prefix)));
            files += summary.files();
            resources += summary.resources();
            unresolved += summary.unresolved();
        }
        return new CodeScan(
                new InfrastructureSummary(
                        files,
                        resources,
                        List.copyOf(parseErrors),
                        unresolved,
                        List.copyOf(
                                unresolvedItems.subList(0, Math.min(MAX_UNRESOLVED_SHOWN, unresolvedItems.size())))),
                List.copyOf(findings));
    }

    private static RuleEngine engine(Language language, boolean all) {
        RuleRegistry rules = RuleRegistry.builtIn();
        return new RuleEngine(rules, language, rules.rules(), all ? Passes.ALL : Passes.NONE);
    }

    private static Infrastructure read(
            Path path,
            List<String> patterns,
            InfrastructureReader.Settings settings,
            Progress progress,
            Supplier<RuleEngine> engine,
            List<PartFindings> parts) {
        if (Files.isRegularFile(path)) {
            Path parent = Objects.requireNonNull(path.toAbsolutePath().getParent());
            return InfrastructureScanner.scan(
                    new Workspace(parent, settings.limits()),
                    List.of(String.valueOf(path.getFileName())),
                    settings,
                    progress,
                    (part, stop) -> engine.get().judge(part, stop),
                    parts::add);
        }
        return InfrastructureScanner.scan(
                new Workspace(path, settings.limits()),
                patterns,
                settings,
                progress,
                (part, stop) -> engine.get().judge(part, stop),
                parts::add);
    }

    /** What was read, as results and reports show it, in a language. */
    static InfrastructureSummary summary(Infrastructure infrastructure, Language language) {
        return new InfrastructureSummary(
                infrastructure.files().size(),
                infrastructure.resources().size(),
                infrastructure.parseErrors().stream()
                        .map(error -> new Reason(
                                ReasonCode.PARSE_ERROR.name(), error.message().in(language), error.at()))
                        .toList(),
                infrastructure.unresolved().size(),
                infrastructure.unresolved().stream()
                        .limit(MAX_UNRESOLVED_SHOWN)
                        .map(item -> new Reason(
                                ReasonCode.UNRESOLVED.name(),
                                item.what().in(language) + ": " + item.reason().in(language),
                                item.at()))
                        .toList());
    }

    private static String prefix(Path path) {
        Path folder = Files.isRegularFile(path) ? path.getParent() : path;
        String text = folder == null ? "" : folder.normalize().toString().replace('\\', '/');
        return text.isEmpty() || text.endsWith("/") ? text : text + "/";
    }

    private static SourceRange prefixed(SourceRange at, String prefix) {
        return at.file().isEmpty() ? at : new SourceRange(prefix + at.file(), at.line(), at.column(), at.endLine());
    }

    private static Reason prefixed(Reason reason, String prefix) {
        return prefix.isEmpty() ? reason : new Reason(reason.code(), reason.message(), prefixed(reason.at(), prefix));
    }
}
