package io.jenkins.plugins.ftr.restapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Result;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksAnnotation;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.util.CapturingChecksPublisher;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.columns.FtrReadinessColumn;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.FtrJobAction;
import io.jenkins.plugins.ftr.model.FtrJobActionFactory;
import java.util.List;
import net.sf.json.JSONArray;
import net.sf.json.JSONObject;
import org.jenkinsci.plugins.tokenmacro.MacroEvaluationException;
import org.jenkinsci.plugins.tokenmacro.TokenMacro;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.RunLoadCounter;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Remote API, token macro, checks, bounded history. */
@WithJenkins
class InterfacesTest {
    private static JenkinsRule jenkins;
    private static WorkflowJob job;
    private static WorkflowRun ready;
    private static WorkflowRun worse;

    @BeforeAll
    static void start(JenkinsRule rule) throws Exception {
        jenkins = rule;
        job = Workloads.pipeline(jenkins, "shop", "node { ftrCheck exports: 'json' }");
        Workloads.example(jenkins, job, "storefront");
        ready = jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
        Workloads.example(jenkins, job, "storefront-regressed");
        worse = jenkins.buildAndAssertStatus(Result.FAILURE, job);
    }

    private static List<ChecksDetails> published() {
        return jenkins.jenkins
                .getExtensionList(CapturingChecksPublisher.Factory.class)
                .get(0)
                .getPublishedChecks();
    }

    @TestExtension
    public static final class Checks extends CapturingChecksPublisher.Factory {}

    @Test
    void shouldOfferTheResultOfABuild() throws Exception {
        JSONObject json = jenkins.getJSON(worse.getUrl() + "ftr/api/json").getJSONObject();
        assertEquals("FAILED", json.getString("status"));
        assertEquals("partner-hosted/2026.1", json.getString("checklist"));
        assertEquals("shop #1", json.getString("baseline"));
        assertTrue(json.getJSONArray("regressed").contains("SDAT-002"));
        assertEquals(44, json.getJSONArray("controls").size());
        JSONObject gate = json.getJSONArray("gates").getJSONObject(0);
        assertEquals("REGRESSED", gate.getString("metric"));
        assertTrue(gate.getBoolean("broken"));
        JSONObject control = controls(json, "SDAT-002");
        assertEquals("READY", control.getString("previousState"));
        assertFalse(control.getJSONArray("reasons").isEmpty());
        assertTrue(control.getJSONArray("reasons").getJSONObject(0).containsKey("message"));
        assertFalse(json.getJSONArray("findings").isEmpty());
        JSONObject small = jenkins.getJSON(worse.getUrl() + "ftr/api/json?tree=readiness,counts")
                .getJSONObject();
        assertTrue(small.getJSONObject("counts").containsKey("READY"));
        assertFalse(small.containsKey("controls"));
        assertTrue(jenkins.getJSON(worse.getUrl() + "api/json?tree=actions[id,readiness,status]")
                .getJSONObject()
                .toString()
                .contains("\"status\":\"FAILED\""));
        assertTrue(jenkins.createWebClient()
                .goToXml(worse.getUrl() + "ftr/api/xml")
                .getDocumentElement()
                .getTextContent()
                .contains("FAILED"));
    }

    private static JSONObject controls(JSONObject json, String id) {
        JSONArray controls = json.getJSONArray("controls");
        for (int i = 0; i < controls.size(); i++) {
            if (controls.getJSONObject(i).getString("id").equals(id)) {
                return controls.getJSONObject(i);
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void shouldOfferTheHistoryOfAJob() throws Exception {
        JSONObject json = jenkins.getJSON(job.getUrl() + "ftr/api/json").getJSONObject();
        JSONArray results = json.getJSONArray("results");
        assertEquals(2, results.getJSONObject(0).getInt("build"));
        assertEquals("FAILED", results.getJSONObject(0).getString("status"));
        assertFalse(results.getJSONObject(0).containsKey("controls"), "details only when asked for");
    }

    @Test
    void shouldExpandTokens() throws Exception {
        int readiness =
                FtrBuildAction.find(ready, "ftr").orElseThrow().getDigest().getReadiness();
        assertEquals(readiness + " %", expand(ready, "${FTR_READINESS} %"));
        assertEquals("FAILED", expand(worse, "${FTR_READINESS, metric=\"STATUS\"}"));
        assertTrue(expand(worse, "${FTR_READINESS, metric=\"REGRESSED\"}").contains("SDAT-002"));
        assertTrue(Integer.parseInt(expand(worse, "${FTR_READINESS, metric=\"contradicted\"}")) > 0);
        assertTrue(Integer.parseInt(expand(worse, "${FTR_READINESS, metric=\"VIOLATIONS\"}")) > 0);
        assertEquals("n/a", expand(worse, "${FTR_READINESS, id=\"other\"}"));
        assertThrows(MacroEvaluationException.class, () -> expand(worse, "${FTR_READINESS, metric=\"SPEED\"}"));
    }

    private static String expand(WorkflowRun run, String text) throws Exception {
        return TokenMacro.expandAll(run, null, TaskListener.NULL, text);
    }

    @Test
    void shouldPublishChecksForWhatGotWorse() throws Exception {
        List<ChecksDetails> all = published().stream()
                .filter(check -> check.getName().orElse("").equals("FTR Readiness"))
                .toList();
        ChecksDetails check = all.stream()
                .filter(one -> one.getConclusion() == ChecksConclusion.FAILURE)
                .findFirst()
                .orElseThrow();
        assertTrue(check.getDetailsURL().orElseThrow().endsWith("job/shop/2/ftr/"));
        assertTrue(check.getOutput().orElseThrow().getTitle().orElseThrow().contains("got worse"));
        assertTrue(check.getOutput().orElseThrow().getText().orElseThrow().contains("SDAT-002"));
        List<ChecksAnnotation> annotations = check.getOutput().orElseThrow().getChecksAnnotations();
        assertFalse(annotations.isEmpty());
        assertTrue(annotations.size() <= 50);
        assertTrue(annotations.stream()
                .anyMatch(annotation -> annotation.getPath().orElse("").endsWith(".tf")));
        assertTrue(all.stream().anyMatch(one -> one.getConclusion() != ChecksConclusion.FAILURE));
    }

    @Test
    void shouldTakeTheNameOfWithChecksAndSkipWhenTold() throws Exception {
        WorkflowJob named = Workloads.pipeline(
                jenkins, "named", "node { withChecks('Release gate') { ftrCheck exports: 'none' } }");
        FilePath workspace = Workloads.small(jenkins, named, Workloads.READY);
        jenkins.buildAndAssertSuccess(named);
        assertTrue(published().stream()
                .anyMatch(check -> check.getName().orElse("").equals("Release gate")
                        && check.getConclusion() == ChecksConclusion.SUCCESS));
        int before = published().size();
        named.setDefinition(new CpsFlowDefinition("node { ftrCheck exports: 'none', skipPublishingChecks: true }", true));
        jenkins.buildAndAssertSuccess(named);
        assertEquals(before, published().size());
        assertTrue(workspace.exists());
    }

    @Test
    void shouldBoundHowManyBuildsItLoads() throws Exception {
        WorkflowJob many = Workloads.pipeline(jenkins, "many", "node { ftrCheck exports: 'none' }");
        Workloads.small(jenkins, many, Workloads.READY);
        for (int i = 0; i < 6; i++) {
            jenkins.buildAndAssertSuccess(many);
        }
        // Without their detail files, so that reading one would show.
        for (WorkflowRun run : many.getBuilds()) {
            new FilePath(run.getRootDir()).child("ftr-result-ftr.json").delete();
        }
        RunLoadCounter.prepare(many);
        assertEquals(
                100,
                RunLoadCounter.assertMaxLoads(
                        many, 2, () -> new FtrReadinessColumn().getResult(many).getReadiness()));
        assertEquals(
                3,
                RunLoadCounter.assertMaxLoads(
                        many, 4, () -> new FtrHistory(many, "ftr").last(3).size()));
        assertEquals(
                1,
                RunLoadCounter.assertMaxLoads(
                        many, 2, () -> new FtrJobActionFactory().createFor(many).size()));
        assertEquals(
                6,
                RunLoadCounter.assertMaxLoads(many, 7, () -> new FtrJobAction(many, "ftr", "")
                        .getReadiness()
                        .getRows()
                        .size()));
    }
}
