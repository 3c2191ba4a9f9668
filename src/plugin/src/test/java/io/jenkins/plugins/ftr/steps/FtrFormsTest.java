package io.jenkins.plugins.ftr.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.ParametersAction;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.StringParameterDefinition;
import hudson.model.StringParameterValue;
import hudson.util.FormValidation;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.config.FtrGlobalConfiguration;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.workflow.cps.SnippetizerTester;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.steps.StepConfigTester;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Snippet generator, forms, Freestyle jobs, global settings as code, Job DSL. */
@WithJenkins
class FtrFormsTest {
    private static final String PROPERTIES =
            "answers,iac,scans,checklist,baseline,id,name,failOnMissingAnswers,stopBuild,exports,skipPublishingChecks,language";
    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    private static FtrCheckStep fullStep() {
        FtrCheckStep step = new FtrCheckStep();
        step.setAnswers("a.yaml");
        step.setIac("infra/**");
        step.setScans("s.json");
        step.setChecklist("ftr-soc2/2026");
        step.setBaseline("b.json");
        step.setQualityGates(List.of(
                new FtrQualityGate(Metric.REGRESSED, 1, Criticality.FAILURE),
                new FtrQualityGate(Metric.READINESS, 80, Criticality.NOTE)));
        step.setId("x");
        step.setName("Shop");
        step.setFailOnMissingAnswers(false);
        step.setStopBuild(true);
        step.setExports("json");
        step.setSkipPublishingChecks(true);
        step.setLanguage("ja");
        return step;
    }

    @Test
    void shouldGenerateAndReadSnippets() throws Exception {
        SnippetizerTester tester = new SnippetizerTester(jenkins);
        tester.assertRoundTrip(new FtrCheckStep(), "ftrCheck()");
        tester.assertRoundTrip(
                fullStep(),
                "ftrCheck answers: 'a.yaml', baseline: 'b.json', checklist: 'ftr-soc2/2026', exports: 'json',"
                        + " failOnMissingAnswers: false, iac: 'infra/**', id: 'x', language: 'ja', name: 'Shop',"
                        + " qualityGates: [ftrQualityGate(criticality: 'FAILURE', metric: 'REGRESSED', threshold: 1),"
                        + " ftrQualityGate(criticality: 'NOTE', metric: 'READINESS', threshold: 80)], scans: 's.json',"
                        + " skipPublishingChecks: true, stopBuild: true");
    }

    @Test
    void shouldKeepEveryFieldThroughTheForm() throws Exception {
        FtrCheckStep step = new StepConfigTester(jenkins).configRoundTrip(fullStep());
        jenkins.assertEqualBeans(fullStep(), step, PROPERTIES);
        assertEquals(2, step.getQualityGates().size());
        jenkins.assertEqualDataBoundBeans(
                fullStep().getQualityGates().get(1), step.getQualityGates().get(1));
        jenkins.assertEqualBeans(
                new FtrCheckStep(), new StepConfigTester(jenkins).configRoundTrip(new FtrCheckStep()), PROPERTIES);

        FreeStyleProject job = jenkins.createFreeStyleProject();
        FtrRecorder recorder = new FtrRecorder();
        recorder.setExports("csv");
        recorder.setLanguage("ja");
        recorder.setQualityGates(List.of(new FtrQualityGate(Metric.VIOLATIONS, 3, Criticality.UNSTABLE)));
        job.getPublishersList().add(recorder);
        jenkins.configRoundtrip(job);
        FtrRecorder read = job.getPublishersList().get(FtrRecorder.class);
        jenkins.assertEqualBeans(recorder, read, PROPERTIES);
        jenkins.assertEqualDataBoundBeans(
                recorder.getQualityGates().get(0), read.getQualityGates().get(0));
    }

    @Test
    void shouldCheckFields() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        FtrCheckStep.DescriptorImpl step =
                jenkins.jenkins.getDescriptorByType(FtrCheckStep.DescriptorImpl.class);
        assertEquals(FormValidation.Kind.OK, step.doCheckId(job, "prod-1").kind);
        assertEquals(FormValidation.Kind.ERROR, step.doCheckId(job, "../x").kind);
        assertEquals(FormValidation.Kind.OK, step.doCheckExports(job, "json, xlsx").kind);
        assertEquals(FormValidation.Kind.OK, step.doCheckExports(job, "none").kind);
        assertEquals(FormValidation.Kind.ERROR, step.doCheckExports(job, "pdf").kind);
        assertEquals(FormValidation.Kind.OK, step.doCheckChecklist(job, "partner-hosted/2026.1").kind);
        assertEquals(FormValidation.Kind.WARNING, step.doCheckChecklist(job, "x/1").kind);
        assertEquals(FormValidation.Kind.ERROR, step.doCheckAnswers(job, "../x").kind);
        assertEquals(FormValidation.Kind.ERROR, step.doCheckIac(job, "infra/**, /etc/*").kind);
        assertEquals(FormValidation.Kind.ERROR, step.doCheckScans(job, "C:\\x").kind);
        assertEquals(FormValidation.Kind.OK, step.doCheckBaseline(job, "ftr/..x.json").kind);
        FtrQualityGate.DescriptorImpl gate =
                jenkins.jenkins.getDescriptorByType(FtrQualityGate.DescriptorImpl.class);
        assertEquals(FormValidation.Kind.OK, gate.doCheckThreshold(job, "1", "REGRESSED").kind);
        assertEquals(FormValidation.Kind.ERROR, gate.doCheckThreshold(job, "0", "REGRESSED").kind);
        assertEquals(FormValidation.Kind.ERROR, gate.doCheckThreshold(job, "101", "READINESS").kind);
        assertEquals(FormValidation.Kind.ERROR, gate.doCheckThreshold(job, "many", "").kind);
    }

    @Test
    void shouldRunInAFreestyleJobWithVariables() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject("freestyle");
        job.addProperty(new ParametersDefinitionProperty(new StringParameterDefinition("FILE", "ftr-answers.yaml")));
        FtrRecorder recorder = new FtrRecorder();
        recorder.setAnswers("${FILE}");
        recorder.setExports("json,html");
        job.getPublishersList().add(recorder);
        Workloads.small(jenkins, job, Workloads.READY);
        FreeStyleBuild ready = jenkins.buildAndAssertSuccess(job);
        assertTrue(FtrBuildAction.find(ready, "ftr").orElseThrow().isPassed());

        Workloads.write(ready.getWorkspace(), "worse.yaml", Workloads.regressed());
        FreeStyleBuild worse = job.scheduleBuild2(
                        0, new ParametersAction(new StringParameterValue("FILE", "worse.yaml")))
                .get();
        jenkins.assertBuildStatus(Result.FAILURE, worse);
        jenkins.assertLogContains("Got worse: A-001", worse);
    }

    @Test
    void shouldImportAndExportGlobalSettingsAsCode(@TempDir Path folder) throws Exception {
        Path yaml = folder.resolve("jenkins.yaml");
        Files.writeString(
                yaml,
                "unclassified:\n  ftrReadiness:\n    exports: \"json,html\"\n    language: \"ja\"\n"
                        + "    columnShownByDefault: true\n");
        ConfigurationAsCode.get().configure(yaml.toString());
        FtrGlobalConfiguration settings = FtrGlobalConfiguration.get();
        assertEquals("json,html", settings.getExports());
        assertEquals("ja", settings.getLanguage());
        assertTrue(settings.isColumnShownByDefault());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConfigurationAsCode.get().export(out);
        String exported = out.toString(StandardCharsets.UTF_8);
        assertTrue(exported.contains("ftrReadiness:"), exported);
        assertTrue(exported.contains("exports: \"json,html\""), exported);
        assertTrue(exported.contains("columnShownByDefault: true"), exported);

        jenkins.configRoundtrip();
        assertEquals("json,html", settings.getExports());
        assertEquals("ja", settings.getLanguage());
        settings.setExports("");
        settings.setLanguage("en");
        settings.setColumnShownByDefault(false);
        assertEquals(FtrGlobalConfiguration.DEFAULT_EXPORTS, settings.getExports());
    }

    @Test
    void shouldBeConfiguredByJobDsl() throws Exception {
        WorkflowJob seed = Workloads.pipeline(
                jenkins,
                "seed",
                "node { jobDsl scriptText: '''freeStyleJob('made') { publishers { ftrCheck { name('Shop')\n"
                        + "qualityGates { ftrQualityGate { metric('REGRESSED'); threshold(1); criticality('FAILURE') } } } } }''' }");
        jenkins.buildAndAssertSuccess(seed);
        FreeStyleProject made = jenkins.jenkins.getItemByFullName("made", FreeStyleProject.class);
        FtrRecorder recorder = made.getPublishersList().get(FtrRecorder.class);
        assertEquals("Shop", recorder.getName());
        assertEquals(Metric.REGRESSED, recorder.getQualityGates().get(0).getMetric());
    }
}
