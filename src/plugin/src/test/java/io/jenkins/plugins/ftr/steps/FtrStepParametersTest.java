package io.jenkins.plugins.ftr.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Result;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.io.File;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.graphanalysis.DepthFirstScanner;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Every parameter of the step, on a workload of two controls. */
@WithJenkins
class FtrStepParametersTest {
    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    private static WorkflowJob job(String name, String answers, String script) throws Exception {
        WorkflowJob job = Workloads.pipeline(jenkins, name, script);
        Workloads.small(jenkins, job, answers);
        return job;
    }

    @Test
    void shouldNeedNoParameterAndArchiveTheDefaultExports() throws Exception {
        WorkflowJob job = job("plain", Workloads.READY, "node { def s = ftrCheck()\n"
                + "echo \"[${s.passed} ${s.status} ${s.readiness} ${s.counts.READY} ${s.controls('ready')} $s]\" }");
        WorkflowRun run = jenkins.buildAndAssertSuccess(job);
        jenkins.assertLogContains("[true PASSED 100 2 [A-001, A-002] PASSED, 100 % ready]", run);
        FtrBuildAction action = FtrBuildAction.find(run, "ftr").orElseThrow();
        assertTrue(action.getExports().contains("ftr/ftr-result.json"), action.getExports()::toString);
        for (String export : action.getExports()) {
            assertTrue(new File(run.getArtifactsDir(), export).isFile(), export);
        }
        for (String type : List.of(".xlsx", ".html", ".json", ".sarif", ".xml")) {
            assertTrue(action.getExports().stream().anyMatch(file -> file.endsWith(type)), type);
        }
        assertEquals(100, action.getBuildHealth().getScore());
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        assertFalse(workspace.child("ftr").exists(), "the workspace stays as it was");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, SUCCESS, UNSTABLE, true",
        "UNSTABLE, UNSTABLE, UNSTABLE, false",
        "ERROR, SUCCESS, FAILURE, false",
        "FAILURE, FAILURE, FAILURE, false"
    })
    void shouldMarkStageAndBuildAsTheCriticalitySays(String criticality, String build, String stage, boolean passed)
            throws Exception {
        WorkflowJob job = job(
                "gate-" + criticality,
                Workloads.regressed(),
                "pipeline { agent any\nstages { stage('FTR') { steps { script { def s = ftrCheck(exports: 'none',"
                        + " qualityGates: [[metric: 'NOT_MET', threshold: 1, criticality: '" + criticality + "']])\n"
                        + "echo \"passed: ${s.passed}\" } } } } }");
        WorkflowRun run = jenkins.buildAndAssertStatus(resultOf(build), job);
        jenkins.assertLogContains("passed: " + passed, run);
        jenkins.assertLogContains("A-001", run);
        WarningAction warning = null;
        for (FlowNode node : new DepthFirstScanner().allNodes(run.getExecution())) {
            WarningAction found = node.getPersistentAction(WarningAction.class);
            warning = found == null ? warning : found;
        }
        assertEquals(resultOf(stage), warning.getResult());
        assertTrue(warning.getMessage().contains("A-001"), warning.getMessage());
        assertTrue(FtrBuildAction.find(run, "ftr").orElseThrow().getExports().isEmpty());
    }

    private static Result resultOf(String name) {
        return Result.fromString(name);
    }

    @Test
    void shouldStopTheBuildAfterKeepingTheResult() throws Exception {
        WorkflowJob job = job(
                "stop",
                Workloads.regressed(),
                "node { ftrCheck stopBuild: true, exports: 'json',"
                        + " qualityGates: [[metric: 'NOT_MET', threshold: 1, criticality: 'FAILURE']]\necho 'went on' }");
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogNotContains("went on", run);
        assertTrue(FtrBuildAction.find(run, "ftr").orElseThrow().getResult().isPresent());
    }

    @Test
    void shouldNeverMakeBadInputGreen() throws Exception {
        WorkflowJob job = job("bad", Workloads.READY, "node { ftrCheck() }");
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        workspace.child("ftr-answers.yaml").delete();
        WorkflowRun missing = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("ftr-answers.yaml", missing);
        assertNoTrace(missing);

        job.setDefinition(new CpsFlowDefinition(
                "node { echo \"passed: ${ftrCheck(failOnMissingAnswers: false).passed}\" }", true));
        jenkins.assertLogContains("passed: false", jenkins.buildAndAssertStatus(Result.UNSTABLE, job));

        Workloads.write(workspace, "ftr-answers.yaml", Workloads.READY + "  A-003:\n    answer: Yes\n");
        WorkflowRun broken = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("A-003", broken);
        assertNoTrace(broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id: '../../evil'|'../../evil' is no id",
                "answers: '../secret.yaml'|leaves the workspace",
                "baseline: '/etc/passwd'|absolute path",
                "exports: 'json,pdf'|pdf",
                "language: 'fr'|Unknown language",
                "checklist: 'nowhere/1'|nowhere/1",
                "qualityGates: [[metric: 'READINESS', threshold: 101, criticality: 'NOTE']]|101"
            })
    void shouldSayWhatIsWrongWithAParameter(String parameter, String message) throws Exception {
        WorkflowJob job = job(
                "wrong-" + Integer.toHexString(parameter.hashCode()),
                Workloads.READY,
                "node { ftrCheck(" + parameter + ") }");
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains(message, run);
        assertNoTrace(run);
    }

    private static void assertNoTrace(WorkflowRun run) throws Exception {
        jenkins.assertLogNotContains("\tat ", run);
    }

    @Test
    void shouldKeepResultsOfParallelBranchesApart() throws Exception {
        WorkflowJob job = Workloads.pipeline(
                jenkins,
                "parallel",
                "parallel a: { node { writeWorkload('A'); ftrCheck id: 'a', name: 'First', exports: 'json' } },"
                        + " b: { node { writeWorkload('B'); ftrCheck id: 'b', exports: 'json' } }\n"
                        + "def writeWorkload(x) { writeFile file: 'list.yaml', text: \"format: 1\\nid: own\\nversion: '1'\\n"
                        + "title: Own\\nsections: [{id: s, controls: [{id: ${x}-1, title: One}]}]\"\n"
                        + "writeFile file: 'ftr-answers.yaml', text: \"format: 1\\nworkload: {name: ${x}, owner: a@b.example}\\n"
                        + "checklists: [list.yaml]\\nanswers: {${x}-1: {answer: Yes}}\" }");
        WorkflowRun run = jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
        assertEquals("A", FtrBuildAction.find(run, "a").orElseThrow().getDigest().getWorkload());
        assertEquals("B", FtrBuildAction.find(run, "b").orElseThrow().getDigest().getWorkload());
        assertEquals("First", FtrBuildAction.find(run, "a").orElseThrow().getDisplayName());
        assertTrue(new File(run.getArtifactsDir(), "ftr/a/ftr-result.json").isFile());
        assertTrue(new File(run.getArtifactsDir(), "ftr/b/ftr-result.json").isFile());
    }

    @Test
    void shouldReplaceAResultOfTheSameId() throws Exception {
        WorkflowJob job = job("twice", Workloads.READY, "node { ftrCheck exports: 'json'\nftrCheck exports: 'none' }");
        WorkflowRun run = jenkins.buildAndAssertSuccess(job);
        assertEquals(1, run.getActions(FtrBuildAction.class).size());
        jenkins.assertLogContains("it is replaced", run);
    }

    @Test
    void shouldJudgeSeveralChecklistsEachAgainstItsOwnBaseline() throws Exception {
        String both = Workloads.READY.replace("[own.yaml]", "[own.yaml, other.yaml]")
                + "  B-001: { answer: Yes }\n  B-002: { answer: Yes }\n";
        WorkflowJob job = job(
                "lists",
                both,
                "node { def s = ftrCheck(exports: 'json', qualityGates:"
                        + " [[metric: 'REGRESSED', threshold: 1, criticality: 'FAILURE']])\necho \"${s.status} ${s.regressed}\" }");
        jenkins.buildAndAssertSuccess(job);
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        Workloads.write(workspace, "ftr-answers.yaml", both.replace("B-001: { answer: Yes }", "B-001: { answer: No }"));
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("FAILED [B-001]", run);
        FtrBuildAction second = FtrBuildAction.find(run, "ftr-other").orElseThrow();
        assertEquals("lists #1", second.getDigest().getBaselineSource());
        assertEquals(List.of("B-001"), second.getDigest().getRegressed());
        assertEquals(List.of("ftr/other-1/ftr-result.json"), second.getExports());
    }

    @Test
    void shouldCompareWithANamedResultFile() throws Exception {
        WorkflowJob job = job("named", Workloads.READY, "node { ftrCheck exports: 'json', id: 'x' }");
        WorkflowRun first = jenkins.buildAndAssertSuccess(job);
        FilePath workspace = jenkins.jenkins.getWorkspaceFor(job);
        Workloads.write(
                workspace,
                "before.json",
                FtrBuildAction.find(first, "x").orElseThrow().getResultJson().orElseThrow());
        Workloads.write(workspace, "ftr-answers.yaml", Workloads.regressed());
        job.setDefinition(new CpsFlowDefinition("node { ftrCheck baseline: 'before.json', language: 'ja' }", true));
        WorkflowRun run = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        FtrBuildAction action = FtrBuildAction.find(run, "ftr").orElseThrow();
        assertEquals("before.json", action.getDigest().getBaselineSource());
        assertEquals(List.of("A-001"), action.getDigest().getRegressed());
        assertEquals("ja", action.getResult().orElseThrow().language());
    }
}
