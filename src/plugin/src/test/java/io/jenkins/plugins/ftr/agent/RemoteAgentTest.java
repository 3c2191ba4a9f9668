package io.jenkins.plugins.ftr.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Node;
import hudson.model.Result;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.io.File;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.InboundAgentExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The check on an agent in a Java process of its own. */
@WithJenkins
class RemoteAgentTest {
    @RegisterExtension
    private final InboundAgentExtension agents = new InboundAgentExtension();

    @Test
    void shouldCheckThereAndStopThere(JenkinsRule jenkins) throws Exception {
        Node node = agents.createAgent(
                jenkins,
                InboundAgentExtension.Options.newBuilder().name("remote").label("remote").build());
        WorkflowJob job = Workloads.pipeline(jenkins, "remote", "node('remote') { ftrCheck() }");
        FilePath workspace = node.getWorkspaceFor(job);
        new FilePath(new File("../../examples/storefront")).copyRecursiveTo(workspace);
        WorkflowRun run = jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
        jenkins.assertLogContains("[FTR] Archived", run);
        FtrBuildAction action = FtrBuildAction.find(run, "ftr").orElseThrow();
        assertTrue(action.getDigest().getReadiness() > 50);
        assertTrue(new File(run.getArtifactsDir(), "ftr/ftr-result.json").isFile());
        jenkins.assertLogNotContains("Rejected", run);

        // Enough code that the scan takes much longer than it may take to stop.
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            code.append("resource \"aws_s3_bucket\" \"b").append(i).append("\" {\n  bucket = \"n\"\n}\n");
        }
        for (int i = 0; i < 400; i++) {
            Workloads.write(workspace, "many/d" + i + "/main.tf", code.toString());
        }
        WorkflowRun long1 = job.scheduleBuild2(0).waitForStart();
        // The first of the live progress lines, written while the callable is at work on the agent.
        jenkins.waitForMessage(" s  ", long1);
        TimeUnit.MILLISECONDS.sleep(500);
        long before = System.nanoTime();
        long1.doStop();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(long1));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        assertTrue(took < 15_000, "stopped after " + took + " ms");
        assertTrue(FtrBuildAction.find(long1, "ftr").isEmpty());
        FilePath temporary = workspace.withSuffix("@tmp");
        assertEquals(0, temporary.list("ftr-exports-*/**").length);
    }
}
