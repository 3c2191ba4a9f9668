package io.jenkins.plugins.ftr;

import hudson.FilePath;
import hudson.model.TopLevelItem;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jvnet.hudson.test.JenkinsRule;

/** Workspaces for tests: the examples of this repository, and one small enough to read at a glance. */
public final class Workloads {
    /** Answers to a short list, one of them with evidence that the workspace must have. */
    public static final String READY =
            """
            format: 1
            workload: { name: Small, owner: team@example.com }
            checklists: [own.yaml]
            answers:
              A-001:
                answer: Yes
                response: Snapshots are taken every night by AWS Backup and kept for five weeks in a second account.
                evidence:
                  - file: docs/backup.md
                reviewed: { on: 2026-11-01, by: platform-team }
              A-002:
                answer: Yes
                response: Every engineer signs in through the identity provider with a hardware token.
                evidence:
                  - file: docs/access.md
                reviewed: { on: 2026-11-01, by: platform-team }
            """;

    private static final String LIST =
            """
            format: 1
            id: %s
            version: "1"
            title: Own rules
            sections:
              - id: s
                title: Section
                controls:
                  - { id: %s-001, title: Backups are restored }
                  - { id: %s-002, title: People sign in with a second factor }
            """;

    private Workloads() {}

    /** Fills the workspace of a job with the small workload. */
    public static FilePath small(JenkinsRule jenkins, TopLevelItem job, String answers) throws Exception {
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        workspace.deleteContents();
        fill(workspace, answers);
        return workspace;
    }

    /** Adds the small workload. */
    public static void fill(FilePath workspace, String answers) throws Exception {
        write(workspace, "own.yaml", LIST.formatted("own", "A", "A"));
        write(workspace, "other.yaml", LIST.formatted("other", "B", "B"));
        write(workspace, "docs/backup.md", "The restore of 2026-10-02 took 40 minutes.");
        write(workspace, "docs/access.md", "Sign-in by the identity provider.");
        write(workspace, "ftr-answers.yaml", answers);
    }

    /** The answers with the first control answered as not met: worse. */
    public static String regressed() {
        return READY.replaceFirst("answer: Yes", "answer: No");
    }

    /** A Pipeline job. */
    public static WorkflowJob pipeline(JenkinsRule jenkins, String name, String script) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, name);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return job;
    }

    /** Replaces the workspace of a job by an example. */
    public static FilePath example(JenkinsRule jenkins, TopLevelItem job, String example) throws Exception {
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        workspace.deleteContents();
        new FilePath(new File("../../examples/" + example)).copyRecursiveTo(workspace);
        return workspace;
    }

    /** The text of an example's file. */
    public static byte[] bytes(String example, String file) throws Exception {
        return Files.readAllBytes(Path.of("../../examples", example, file));
    }

    /** Adds a text file. */
    public static void write(FilePath workspace, String file, String text) throws Exception {
        workspace.child(file).write(text, StandardCharsets.UTF_8.name());
    }
}
