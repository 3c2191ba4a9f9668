package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.cloudformation.TemplateDetector;
import io.jenkins.plugins.ftr.engine.infrastructure.plan.PlanReader;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workers;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that may hold infrastructure code, by reader. Names decide for Terraform; YAML and JSON are told apart by a
 * look at how they begin, so that data files cost little.
 *
 * @param terraform Terraform files, values of variables included
 * @param plans files that begin like a Terraform plan in JSON
 * @param templates other YAML and JSON files, each of which may be a template
 * @param problems files and folders that could not be looked at, and patterns that match nothing
 */
record CandidateFiles(List<String> terraform, List<String> plans, List<String> templates, List<ParseError> problems) {
    private static final int HEAD = 64 << 10;

    /** Written by package managers, never infrastructure code, and often large. */
    private static final Set<String> LOCK_FILES =
            Set.of("package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pnpm-lock.yml", "composer.json");

    private static boolean isTerraform(String path) {
        return path.endsWith(".tf")
                || path.endsWith(".tf.json")
                || path.endsWith(".tfvars")
                || path.endsWith(".tfvars.json");
    }

    private static boolean isCandidate(String path) {
        if (isTerraform(path)) {
            return true;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        boolean known = lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || lower.endsWith(".template");
        return known && !LOCK_FILES.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /**
     * Finds the candidates of a workspace.
     *
     * @param patterns Ant patterns that narrow them; empty for all
     * @param progress says when to stop
     */
    static CandidateFiles find(Workspace workspace, List<String> patterns, Progress progress) {
        List<AntPattern> wanted = new ArrayList<>();
        List<ParseError> problems = new ArrayList<>();
        for (String text : patterns) {
            AntPattern pattern = AntPattern.of(text);
            if (pattern.leavesDirectory()) {
                problems.add(problem(text, ScannerNotice.PATTERN_LEAVES.with(text)));
            } else if (!text.isBlank()) {
                wanted.add(pattern);
            }
        }
        boolean all = patterns.stream().allMatch(String::isBlank);
        Set<AntPattern> used = new LinkedHashSet<>();
        List<Workspace.ProblemFile> unreadable = new ArrayList<>();
        List<String> found =
                workspace.find(path -> isCandidate(path) && (all || matches(path, wanted, used)), unreadable);
        unreadable.forEach(file -> problems.add(problem(file.file(), file.message())));
        for (AntPattern pattern : wanted) {
            if (!used.contains(pattern)) {
                problems.add(problem(pattern.toString(), ScannerNotice.PATTERN_MATCHES_NOTHING.with(pattern)));
            }
        }
        List<String> terraform = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        List<String> templates = new ArrayList<>();
        List<String> others = new ArrayList<>();
        found.forEach(file -> (isTerraform(file) ? terraform : others).add(file));
        Iterator<String> next = others.iterator();
        Workers.each("file-classifier", others, progress, (file, stop) -> kind(workspace, file), kind -> {
            String file = next.next();
            switch (kind) {
                case PLAN -> plans.add(file);
                case TEMPLATE -> templates.add(file);
                case NEITHER -> {
                    // too large to be looked through, and does not begin as a template
                }
            }
        });
        return new CandidateFiles(terraform, plans, templates, problems);
    }

    private static ParseError problem(String file, Notice message) {
        return new ParseError(new SourceRange(file, 0, 0, 0), message);
    }

    private static boolean matches(String path, List<AntPattern> patterns, Set<AntPattern> used) {
        boolean any = false;
        for (AntPattern pattern : patterns) {
            if (pattern.matches(path)) {
                used.add(pattern);
                any = true;
            }
        }
        return any;
    }

    /** What a YAML or JSON file may be. */
    private enum Kind {
        PLAN,
        TEMPLATE,
        NEITHER
    }

    private static Kind kind(Workspace workspace, String file) {
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        boolean large = workspace.size(file) > workspace.limits().fileBytes();
        if (!json && !large) {
            return Kind.TEMPLATE;
        }
        byte[] head;
        try {
            head = workspace.head(file, large ? HEAD : HEAD / 8);
        } catch (WorkspaceException e) {
            // The reader says why it cannot be read.
            return Kind.TEMPLATE;
        }
        if (json && PlanReader.mayBePlan(head)) {
            return Kind.PLAN;
        }
        return !large || TemplateDetector.beginsAsTemplate(head) ? Kind.TEMPLATE : Kind.NEITHER;
    }
}
