package io.jenkins.plugins.ftr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jenkins.plugins.ftr.Workloads;
import java.nio.file.Files;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.test.steps.SemaphoreStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** The controller restarts in the middle of a Pipeline: summary and result are still there. */
class RestartTest {
    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    @Test
    void shouldSurviveARestart() throws Throwable {
        sessions.then(jenkins -> {
            WorkflowJob job = Workloads.pipeline(
                    jenkins,
                    "restart",
                    "def s\nnode { s = ftrCheck(exports: 'json') }\nsemaphore 'wait'\n"
                            + "echo \"after: ${s.status} ${s.readiness} ${s.counts.READY} ${s.controls('READY')}\"");
            Workloads.small(jenkins, job, Workloads.READY);
            WorkflowRun run = job.scheduleBuild2(0).waitForStart();
            SemaphoreStep.waitForStart("wait/1", run);
        });
        sessions.then(jenkins -> {
            WorkflowJob job = jenkins.jenkins.getItemByFullName("restart", WorkflowJob.class);
            WorkflowRun run = job.getBuildByNumber(1);
            SemaphoreStep.success("wait/1", null);
            jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(run));
            jenkins.assertLogContains("after: PASSED 100 2 [A-001, A-002]", run);
            FtrBuildAction action = FtrBuildAction.find(run, "ftr").orElseThrow();
            assertEquals(run, action.getOwner());
            assertEquals(2, action.getResult().orElseThrow().controls().size());
            String xml = Files.readString(run.getRootDir().toPath().resolve("build.xml"));
            assertTrue(xml.contains("<digest>"), xml);
            assertFalse(xml.contains("Backups are restored"), "details are not in build.xml");
            assertFalse(xml.contains("<object"), "the build is not stored in its own action");

            Files.delete(run.getRootDir().toPath().resolve("ftr-result-ftr.json"));
            run.reload();
            assertTrue(FtrBuildAction.find(run, "ftr").orElseThrow().getResult().isEmpty());
            jenkins.createWebClient().getPage(run, "ftr/");
        });
    }
}
