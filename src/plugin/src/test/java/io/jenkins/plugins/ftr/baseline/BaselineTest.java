package io.jenkins.plugins.ftr.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jenkins.branch.BranchSource;
import jenkins.scm.impl.mock.MockSCMController;
import jenkins.scm.impl.mock.MockSCMDiscoverBranches;
import jenkins.scm.impl.mock.MockSCMDiscoverChangeRequests;
import jenkins.scm.impl.mock.MockSCMSource;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class BaselineTest {
    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    private static FtrDigest digest(Run<?, ?> run) {
        return FtrBuildAction.find(run, "ftr").orElseThrow().getDigest();
    }

    @Test
    void shouldStayFrozenWhileTheGateIsRedUntilSomebodyResetsIt() throws Exception {
        WorkflowJob job = Workloads.pipeline(jenkins, "frozen", "node { ftrCheck exports: 'none' }");
        FilePath workspace = Workloads.small(jenkins, job, Workloads.READY);
        jenkins.buildAndAssertSuccess(job);
        Workloads.write(workspace, "ftr-answers.yaml", Workloads.regressed());
        WorkflowRun red = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        assertEquals("frozen #1", digest(red).getBaselineSource());
        WorkflowRun stillRed = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        assertEquals("frozen #1", digest(stillRed).getBaselineSource());
        assertEquals(List.of("A-001"), digest(stillRed).getRegressed());
        jenkins.assertLogContains("The gate failed in 1 later result;", stillRed);

        BaselineResetAction.reset(stillRed, "ftr", "alice");
        WorkflowRun accepted = jenkins.buildAndAssertSuccess(job);
        assertEquals("frozen #3", digest(accepted).getBaselineSource());
        assertTrue(digest(accepted).getBaselineReason().contains("alice"), digest(accepted)::getBaselineReason);
        assertEquals(List.of(), digest(accepted).getRegressed());
    }

    @Test
    void shouldNotForgetARegressionThatOnlyMadeTheBuildUnstable() throws Exception {
        WorkflowJob job = Workloads.pipeline(
                jenkins,
                "unstable",
                "node { ftrCheck exports: 'none',"
                        + " qualityGates: [[metric: 'REGRESSED', threshold: 1, criticality: 'UNSTABLE']] }");
        FilePath workspace = Workloads.small(jenkins, job, Workloads.READY);
        jenkins.buildAndAssertSuccess(job);
        Workloads.write(workspace, "ftr-answers.yaml", Workloads.regressed());
        jenkins.buildAndAssertStatus(Result.UNSTABLE, job);
        WorkflowRun again = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);
        assertEquals("unstable #1", digest(again).getBaselineSource());
    }

    @Test
    void shouldCompareAChangeRequestWithItsTargetBranch() throws Exception {
        try (MockSCMController repository = MockSCMController.create()) {
            repository.createRepository("shop");
            WorkflowMultiBranchProject project = jenkins.createProject(WorkflowMultiBranchProject.class, "shop");
            add(repository, "Jenkinsfile", "node { checkout scm; ftrCheck exports: 'none' }");
            add(repository, "own.yaml", "format: 1\nid: own\nversion: '1'\ntitle: Own\nsections:\n"
                    + "  - {id: s, controls: [{id: A-001, title: One}, {id: A-002, title: Two}]}\n");
            add(repository, "a.md", "a");
            add(repository, "b.md", "b");
            String ready = Workloads.READY.replace("docs/backup.md", "a.md").replace("docs/access.md", "b.md");
            add(repository, "ftr-answers.yaml", ready);
            project.getSourcesList()
                    .add(new BranchSource(new MockSCMSource(
                            repository,
                            "shop",
                            new MockSCMDiscoverBranches(),
                            new MockSCMDiscoverChangeRequests())));
            build(project);
            WorkflowRun target = project.getItem("master").getLastBuild();
            jenkins.assertBuildStatusSuccess(target);

            int number = repository.openChangeRequest("shop", "master");
            repository.addFile(
                    "shop",
                    "change-request/" + number,
                    "worse",
                    "ftr-answers.yaml",
                    ready.replaceFirst("answer: Yes", "answer: No").getBytes(StandardCharsets.UTF_8));
            build(project);
            WorkflowRun change = project.getItem("CR-" + number).getLastBuild();
            jenkins.assertBuildStatus(Result.FAILURE, change);
            assertEquals(target.getFullDisplayName(), digest(change).getBaselineSource());
            assertTrue(digest(change).getBaselineReason().contains("target branch"));
            assertEquals(List.of("A-001"), digest(change).getRegressed());
        }
    }

    private static void add(MockSCMController repository, String file, String text) throws Exception {
        repository.addFile("shop", "master", "add " + file, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void build(WorkflowMultiBranchProject project) throws Exception {
        project.scheduleBuild2(0).getFuture().get();
        jenkins.waitUntilNoActivity();
    }

    @Test
    void shouldPreferTheReferenceBuildOfAnotherPlugin() throws Exception {
        WorkflowJob main = Workloads.pipeline(jenkins, "reference-main", "node { ftrCheck exports: 'none' }");
        Workloads.small(jenkins, main, Workloads.READY);
        jenkins.buildAndAssertSuccess(main);
        WorkflowJob job = Workloads.pipeline(jenkins, "reference-change", "node { ftrCheck exports: 'none' }");
        Workloads.small(jenkins, job, Workloads.regressed());
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        assertEquals("reference-main #1", digest(run).getBaselineSource());
        assertFalse(digest(run).isBaseline());
    }

    /** Stands for a step that determined the reference build before. */
    @TestExtension
    public static final class Reference implements ReferenceSource {
        @Override
        public Optional<Run<?, ?>> find(Run<?, ?> run) {
            if (!run.getParent().getName().equals("reference-change")) {
                return Optional.empty();
            }
            return Optional.of(jenkins.jenkins
                    .getItemByFullName("reference-main", WorkflowJob.class)
                    .getLastBuild());
        }
    }
}
