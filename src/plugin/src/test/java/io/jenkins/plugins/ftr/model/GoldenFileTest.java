package io.jenkins.plugins.ftr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import io.jenkins.plugins.ftr.Workloads;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.steps.FtrRecorder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** A build as the first version of this plugin kept it must load in every later one. */
@WithJenkins
class GoldenFileTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/jenkins/plugins/ftr/model/format-1");

    @Test
    void shouldLoadABuildOfTheFirstFormat(JenkinsRule jenkins) throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject("golden");
        if (Boolean.getBoolean("ftr.golden.write")) {
            write(jenkins, job);
        }
        Path folder = job.getBuildDir().toPath().resolve("1");
        Files.createDirectories(folder);
        for (String file : List.of("build.xml", "ftr-result-ftr.json", "ftr-excerpts-ftr.json")) {
            Files.copy(GOLDEN.resolve(file), folder.resolve(file));
        }
        Files.writeString(job.getBuildDir().toPath().resolve("../nextBuildNumber"), "2\n");
        job.doReload();

        FreeStyleProject loaded = jenkins.jenkins.getItemByFullName("golden", FreeStyleProject.class);
        FtrBuildAction action =
                FtrBuildAction.find(loaded.getBuildByNumber(1), "ftr").orElseThrow();
        FtrDigest digest = action.getDigest();
        assertEquals(GateStatus.PASSED, digest.getStatus());
        assertEquals(100, digest.getReadiness());
        assertEquals("Small", digest.getWorkload());
        assertEquals("own/1", digest.getChecklist());
        assertEquals(2, digest.getCounts().get("READY"));
        assertEquals(100, digest.getSections().get("Section"));
        assertTrue(digest.isBaseline());
        assertEquals(List.of("ftr/ftr-result.json"), action.getExports());
        assertEquals(2, action.getResult().orElseThrow().controls().size());
        // The next build compares with it.
        Workloads.small(jenkins, loaded, Workloads.READY);
        FtrRecorder recorder = new FtrRecorder();
        recorder.setExports("json");
        loaded.getPublishersList().add(recorder);
        FreeStyleBuild next = jenkins.buildAndAssertSuccess(loaded);
        assertEquals(
                "golden #1",
                FtrBuildAction.find(next, "ftr").orElseThrow().getDigest().getBaselineSource());
    }

    private static void write(JenkinsRule jenkins, FreeStyleProject job) throws Exception {
        FreeStyleProject source = jenkins.createFreeStyleProject("source");
        FtrRecorder recorder = new FtrRecorder();
        recorder.setExports("json");
        source.getPublishersList().add(recorder);
        Workloads.small(jenkins, source, Workloads.READY);
        FreeStyleBuild build = jenkins.buildAndAssertSuccess(source);
        Files.createDirectories(GOLDEN);
        for (String file : List.of("build.xml", "ftr-result-ftr.json", "ftr-excerpts-ftr.json")) {
            Files.deleteIfExists(GOLDEN.resolve(file));
            Files.copy(build.getRootDir().toPath().resolve(file), GOLDEN.resolve(file));
        }
    }
}
