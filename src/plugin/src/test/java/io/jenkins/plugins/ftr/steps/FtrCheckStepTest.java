package io.jenkins.plugins.ftr.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Result;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.io.File;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class FtrCheckStepTest {
    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    @Test
    void shouldFollowAWorkloadFromReadyToRegressedToMended() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "storefront");
        job.setDefinition(new CpsFlowDefinition(
                "node { def summary = ftrCheck(exports: 'json,html,xlsx'); echo \"ready: ${summary.readiness} ${summary.regressed}\" }",
                true));
        fill(job, "storefront");
        WorkflowRun ready = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);
        jenkins.assertLogContains("RES-007", ready);
        assertTrue(FtrBuildAction.find(ready, "ftr").orElseThrow().getResult().isPresent());
        assertTrue(new File(ready.getArtifactsDir(), "ftr/ftr-result.json").isFile());

        fill(job, "storefront-regressed");
        WorkflowRun regressed = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("Got worse: NETSEC-001", regressed);
        assertTrue(FtrBuildAction.find(regressed, "ftr").orElseThrow().getDigest().getRegressed().contains("SDAT-002"));

        fill(job, "storefront");
        WorkflowRun mended = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);
        assertFalse(FtrBuildAction.find(mended, "ftr").orElseThrow().getResult().orElseThrow().changes().stream()
                .anyMatch(change -> change.kind().name().equals("REGRESSED")));
        assertEquals("storefront #1", FtrBuildAction.find(mended, "ftr").orElseThrow().getDigest().getBaselineSource());
    }

    private static void fill(WorkflowJob job, String example) throws Exception {
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        workspace.deleteContents();
        new FilePath(new File("../../examples/" + example)).copyRecursiveTo(workspace);
    }
}
