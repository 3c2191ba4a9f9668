package io.jenkins.plugins.ftr.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.model.ListView;
import hudson.model.User;
import hudson.plugins.view.dashboard.Dashboard;
import hudson.security.ACL;
import hudson.security.ACLContext;
import hudson.views.ListViewColumn;
import io.jenkins.plugins.ftr.columns.FtrReadinessColumn;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.portlets.FtrPortlet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import jenkins.model.Jenkins;
import jenkins.model.experimentalflags.NewBuildPageUserExperimentalFlag;
import jenkins.model.experimentalflags.NewJobPageUserExperimentalFlag;
import jenkins.model.experimentalflags.UserExperimentalFlagsProperty;
import org.htmlunit.Page;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.LogRecorder;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.RunLoadCounter;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;
import org.jvnet.localizer.LocaleProvider;

@WithJenkins
class PagesTest {
    private static final State[] FINE = {State.READY, State.READY, State.NOT_APPLICABLE, State.ACCEPTED};
    private static final State[] WORSE = {State.READY, State.CONTRADICTED, State.NOT_APPLICABLE, State.ACCEPTED};

    private static JenkinsRule jenkins;

    @BeforeAll
    static void start(JenkinsRule rule) {
        jenkins = rule;
    }

    @BeforeEach
    void open() {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.ADMINISTER)
                .everywhere()
                .toEveryone());
    }

    private static FreeStyleProject project(State[]... builds) throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        for (State[] states : builds) {
            Results.attach(jenkins.buildAndAssertSuccess(job), Results.of("Shop", 2, states), "ftr/ftr-result.json");
        }
        return job;
    }

    private static HtmlPage page(String path) throws Exception {
        return jenkins.createWebClient().goTo(path);
    }

    private static String text(HtmlPage page) {
        return page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void shouldSayOnTheReportWhatGotWorseAndWhere() throws Exception {
        FreeStyleProject job = project(FINE, WORSE);
        HtmlPage page = page(job.getUrl() + "2/ftr/");
        String verdict = page.querySelector(".ftr-verdict").getTextContent().replaceAll("\\s+", " ");
        assertTrue(verdict.contains("33 %") && verdict.contains("Shop is not ready: the gate failed."), verdict);
        assertTrue(verdict.contains("CTL-002main.tf:12"), verdict);
        assertTrue(verdict.contains("before: 90 %"), verdict);
        DomElement worse = page.getElementById("worse-CTL-002");
        assertTrue(worse.hasAttribute("open"));
        assertTrue(worse.getTextContent().contains("encrypted = false # aws_db_instance.db1"));
        assertFalse(page.getElementById("CTL-002").hasAttribute("open"));
        assertEquals("ftr/ftr-result.json", page.querySelector(".ftr-downloads a")
                .getAttributes().getNamedItem("href").getNodeValue().replaceAll(".*/artifact/", ""));
        assertEquals(2, page.querySelectorAll(".ftr-findings tbody tr").size());
    }

    @Test
    void shouldFilterControlsByStateAndText() throws Exception {
        HtmlPage page = page(project(WORSE).getUrl() + "1/ftr/");
        assertEquals("CTL-002 CTL-004", shown(page));
        DomElement ready = page.querySelector("button[data-state=READY]");
        assertEquals("false", ready.getAttribute("aria-pressed"));
        ready.click();
        assertEquals("true", ready.getAttribute("aria-pressed"));
        assertEquals("CTL-001 CTL-002 CTL-004", shown(page));
        ((HtmlInput) page.querySelector("[data-ftr-filter] input[type=search]")).type("Title ctl-001");
        assertEquals("CTL-001", shown(page));
        assertEquals("1 / 4", page.querySelector("[data-ftr-shown]").getTextContent());
    }

    private static String shown(HtmlPage page) {
        List<String> ids = new ArrayList<>();
        page.querySelectorAll("[data-ftr-section] [data-ftr-control]").forEach(node -> {
            DomElement control = (DomElement) node;
            if (!control.getAttribute("class").contains("ftr-hidden")) {
                ids.add(control.getId());
            }
        });
        return String.join(" ", ids);
    }

    @Test
    void shouldStayQuickWithManyControlsAndFindings() throws Exception {
        State[] states = new State[44];
        Arrays.setAll(states, i -> i % 4 == 0 ? State.CONTRADICTED : State.READY);
        FreeStyleProject job = jenkins.createFreeStyleProject();
        Results.attach(jenkins.buildAndAssertSuccess(job), Results.of("Large", 2000, states));
        String report = job.getUrl() + "1/ftr/";
        JenkinsRule.WebClient client = jenkins.createWebClient();
        client.setJavaScriptEnabled(false);
        HtmlPage first = client.goTo(report);
        assertEquals(100, first.querySelectorAll(".ftr-findings tbody tr").size());
        assertTrue(text(first).contains("2000 findings, page 1 of 20".replace("2000", String.format(Locale.ENGLISH, "%,d", 2000))), text(first));
        assertTrue(first.asXml().contains("?q=CTL-001#findings"));
        int length = first.getWebResponse().getContentAsString().length();
        assertTrue(length < 700_000, "page has " + length + " characters");
        HtmlPage last = client.goTo(report + "?page=20&q=db");
        assertTrue(last.asXml().contains("aws_db_instance.db2000"));
        assertEquals(1, client.goTo(report + "?q=db1999").querySelectorAll(".ftr-findings tbody tr").size());
        HtmlPage hostile = client.goTo(report + "?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E");
        assertEquals(0, hostile.querySelectorAll("img[src=x]").size());
    }

    @Test
    void shouldShowTheReadinessOfAJob() throws Exception {
        FreeStyleProject job = project(FINE, WORSE, FINE);
        HtmlPage page = page(job.getUrl() + "ftr/");
        assertTrue(text(page).contains("Shop: the gate passed"));
        assertEquals(3, page.querySelectorAll(".ftr-chart a").size());
        assertEquals(1, page.querySelectorAll(".ftr-dot--worse").size());
        assertEquals(1, page.querySelectorAll(".ftr-ids a[href$='/2/ftr/#worse-CTL-002']").size());
        assertEquals("66", page.querySelector(".ftr-bars progress").getAttributes().getNamedItem("value").getNodeValue());
        assertEquals(1, page(job.getUrl()).querySelectorAll(".ftr-chart").size());
    }

    @Test
    void shouldDrawNoTrendOfOneResultAndOfferNoPageWithoutAny() throws Exception {
        FreeStyleProject one = project(new State[][] {FINE});
        assertEquals(0, page(one.getUrl()).querySelectorAll(".ftr-chart").size());
        FreeStyleProject none = jenkins.createFreeStyleProject();
        jenkins.buildAndAssertSuccess(none);
        JenkinsRule.WebClient client = jenkins.createWebClient().withThrowExceptionOnFailingStatusCode(false);
        for (String path : List.of("ftr/", "1/ftr/")) {
            HtmlPage page = client.goTo(none.getUrl() + path);
            assertTrue(page.getWebResponse().getStatusCode() < 500);
            assertEquals(0, page.querySelectorAll(".ftr-page").size());
        }
        assertEquals(200, client.goTo(none.getUrl() + "1/").getWebResponse().getStatusCode());
    }

    @Test
    void shouldSummariseOnTheBuildPage() throws Exception {
        HtmlPage page = page(project(WORSE).getUrl() + "1/");
        String summary = page.querySelector(".ftr-summary").getTextContent().replaceAll("\\s+", " ");
        assertTrue(summary.contains("33 %") && summary.contains("Failed") && summary.contains("CTL-002"), summary);
    }

    @Test
    void shouldAppearOnTheNewPages() throws Exception {
        FreeStyleProject job = project(FINE, WORSE);
        User user = User.getById("modern", true);
        UserExperimentalFlagsProperty flags = new UserExperimentalFlagsProperty(Map.of(
                new NewBuildPageUserExperimentalFlag().getFlagKey(), "true",
                new NewJobPageUserExperimentalFlag().getFlagKey(), "true"));
        user.addProperty(flags);
        JenkinsRule.WebClient client = jenkins.createWebClient().login("modern");
        HtmlPage build = client.goTo(job.getUrl() + "2/");
        assertEquals(1, build.querySelectorAll(".jenkins-card .ftr-verdict").size());
        assertEquals(0, build.querySelectorAll(".ftr-summary").size());
        assertTrue(client.goTo(job.getUrl() + "2/ftr/").querySelectorAll(".app-build-bar__tabs a").size() > 1);
        assertEquals(1, client.goTo(job.getUrl() + "ftr/").querySelectorAll(".app-build-content .ftr-verdict").size());
    }

    @Test
    void shouldListJobsWithoutTheirDetailsAndFewBuilds() throws Exception {
        FreeStyleProject job = project(FINE, FINE, FINE, FINE, FINE, FINE, FINE, WORSE);
        for (FreeStyleBuild build : job.getBuilds()) {
            Files.writeString(Path.of(build.getRootDir().getPath(), "ftr-result-ftr.json"), "broken");
        }
        ListView list = new ListView("list-" + job.getName(), jenkins.jenkins);
        jenkins.jenkins.addView(list);
        list.add(job);
        list.getColumns().replaceBy(List.<ListViewColumn>of(new FtrReadinessColumn()));
        Dashboard dashboard = new Dashboard("board-" + job.getName());
        jenkins.jenkins.addView(dashboard);
        dashboard.add(job);
        dashboard.getTopPortlets().add(new FtrPortlet("Readiness"));
        RunLoadCounter.prepare(job);
        job._getRuns().purgeCache();
        LogRecorder log = new LogRecorder()
                .record("io.jenkins.plugins.ftr.model.ResultStore", Level.ALL)
                .capture(10);
        FtrBuildAction latest = RunLoadCounter.assertMaxLoads(job, 2, () -> new FtrReadinessColumn().getResult(job));
        assertEquals(33, latest.getDigest().getReadiness());
        HtmlPage page = page(list.getUrl());
        assertTrue(text(page).contains("33 %") && text(page).contains("1 worse"), text(page));
        assertTrue(text(page(dashboard.getUrl())).contains("33 %"));
        assertEquals(1, page(job.getUrl()).querySelectorAll(".ftr-chart").size());
        assertEquals(8, page(job.getUrl() + "ftr/").querySelectorAll(".ftr-chart a").size());
        page(job.getUrl() + "8/");
        assertEquals(List.of(), log.getMessages());

        HtmlPage report = page(job.getUrl() + "8/ftr/");
        assertFalse(log.getMessages().isEmpty());
        assertTrue(text(report).contains("The details of this result cannot be read any more"));
        assertTrue(text(report).contains("33 %"));
    }

    @Test
    void shouldShowADashWithoutResult() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        assertNull(new FtrReadinessColumn().getResult(job));
        ListView list = new ListView("empty", jenkins.jenkins);
        jenkins.jenkins.addView(list);
        list.add(job);
        list.getColumns().replaceBy(List.<ListViewColumn>of(new FtrReadinessColumn()));
        assertEquals("-", page(list.getUrl()).querySelector("#job_" + job.getName() + " td").getTextContent().strip());
    }

    @Test
    void shouldShowOfAFolderOnlyWhatAPersonMayRead() throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "platform");
        assertTrue(text(page(folder.getUrl() + "ftr-overview/")).contains("No job here has a readiness result"));
        FreeStyleProject open = folder.createProject(FreeStyleProject.class, "open");
        FreeStyleProject secret = folder.createProject(FreeStyleProject.class, "hidden");
        Results.attach(jenkins.buildAndAssertSuccess(open), Results.of("Open", 0, FINE));
        Results.attach(jenkins.buildAndAssertSuccess(secret), Results.of("Hidden", 0, WORSE));
        assertTrue(text(page(folder.getUrl() + "ftr-overview/")).contains("platform » hidden"));
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ).everywhere().to("bob")
                .grant(Item.READ).onItems(folder, open).to("bob"));
        HtmlPage page = jenkins.createWebClient().login("bob").goTo(folder.getUrl() + "ftr-overview/");
        assertTrue(text(page).contains("platform » open"));
        assertFalse(text(page).contains("idden"), text(page));
        try (ACLContext ignored = ACL.as2(User.getById("bob", true).impersonate2())) {
            assertEquals(1, FolderOverview.results(folder).size());
        }
    }

    @Test
    void shouldDrawABadgeThatHoldsNoTextOfTheRepository() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        Results.attach(jenkins.buildAndAssertSuccess(job), Results.of("<script>alert(1)</script>", 0, WORSE));
        Page badge = jenkins.createWebClient().goTo(job.getUrl() + "ftr/badge.svg", "image/svg+xml");
        String svg = badge.getWebResponse().getContentAsString();
        assertTrue(svg.startsWith("<svg") && svg.contains(">33 %<"), svg);
        assertFalse(svg.contains("script"));
    }

    @Test
    void shouldSpeakJapanese() throws Exception {
        FreeStyleProject job = project(FINE, WORSE);
        // A real Jenkins takes the language from the request; the harness leaves that part of the start-up out.
        LocaleProvider before = LocaleProvider.getProvider();
        LocaleProvider.setProvider(new LocaleProvider() {
            @Override
            public Locale get() {
                return Locale.JAPANESE;
            }
        });
        try {
            JenkinsRule.WebClient client = jenkins.createWebClient();
            String report = client.goTo(job.getUrl() + "2/ftr/").asNormalizedText();
            assertTrue(report.contains("準備ができていません") && report.contains("矛盾あり"), report);
            assertFalse(report.contains("Got worse") || report.contains("Contradicted"), report);
            String readiness = client.goTo(job.getUrl() + "ftr/").asNormalizedText();
            assertTrue(readiness.contains("変化の履歴"), readiness);
        } finally {
            LocaleProvider.setProvider(before);
        }
    }
}
