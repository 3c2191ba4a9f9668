package io.jenkins.plugins.ftr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.FilePath;
import hudson.model.Item;
import hudson.model.Result;
import hudson.model.User;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.ftr.baseline.BaselineResetAction;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import jenkins.model.Jenkins;
import org.htmlunit.CollectingAlertHandler;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Who may see and do what, forged requests, and hostile text in everything a repository can say. */
@WithJenkins
class SecurityTest {
    private static final String ANONYMOUS = "anonymous";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(2)>";

    private static JenkinsRule jenkins;
    private static WorkflowJob job;
    private static WorkflowRun worse;

    @BeforeAll
    static void start(JenkinsRule rule) throws Exception {
        jenkins = rule;
        job = Workloads.pipeline(jenkins, "shop", "node { ftrCheck exports: 'json,html' }");
        Workloads.example(jenkins, job, "storefront");
        jenkins.waitForCompletion(job.scheduleBuild2(0).waitForStart());
        Workloads.example(jenkins, job, "storefront-regressed");
        worse = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        hostile();
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ)
                .everywhere()
                .to("read", "workspace", "configure")
                .grant(Item.WORKSPACE)
                .everywhere()
                .to("workspace")
                .grant(Item.CONFIGURE)
                .everywhere()
                .to("configure")
                .grant(Jenkins.ADMINISTER)
                .everywhere()
                .to("admin"));
    }

    private static void hostile() throws Exception {
        WorkflowJob hostile = Workloads.pipeline(
                jenkins, "hostile", "node { ftrCheck exports: 'json,html', name: '''" + SCRIPT + IMAGE + "''' }");
        String evil = (SCRIPT + IMAGE + " javascript:alert(3) </pre></details>").replace("\"", "\\\"");
        FilePath workspace = Workloads.small(
                jenkins,
                hostile,
                "format: 1\nworkload: { name: \"" + evil + "\", owner: \"" + evil + "\" }\nchecklists: [own.yaml]\nanswers:\n"
                        + "  A-001:\n    answer: Yes\n    response: \"" + evil + "\"\n    evidence:\n      - file: \"" + evil
                        + "\"\n"
                        + "  A-002:\n    answer: No\n    accepted: { until: 2099-01-01, by: \"" + evil + "\", because: \""
                        + evil + "\" }\n");
        Workloads.write(
                workspace,
                "own.yaml",
                "format: 1\nid: own\nversion: '1'\ntitle: \"" + evil + "\"\nsections:\n"
                        + "  - id: s\n    title: \"" + evil + "\"\n    controls:\n      - { id: A-001, title: \"" + evil
                        + "\" }\n      - { id: A-002, title: \"" + evil + "\" }\n");
        Workloads.write(
                workspace,
                "<img src=x onerror=alert(5)>.tf",
                "resource \"aws_security_group_rule\" \"x\" {\n  description = \"" + evil.replace("</pre>", "")
                        + "\"\n  type = \"ingress\"\n  from_port = 22\n  to_port = 22\n  protocol = \"tcp\"\n"
                        + "  cidr_blocks = [\"0.0.0.0/0\"]\n}\n");
        WorkflowRun run = jenkins.waitForCompletion(hostile.scheduleBuild2(0).waitForStart());
        // Either the answers are refused with a sentence, or their text is shown harmlessly: a result must be there.
        assertTrue(FtrBuildAction.find(run, "ftr").isPresent(), JenkinsRule.getLog(run));
    }

    private static JenkinsRule.WebClient client(String user) throws Exception {
        JenkinsRule.WebClient client =
                jenkins.createWebClient().withThrowExceptionOnFailingStatusCode(false).withJavaScriptEnabled(false);
        // A page that asks for a login leads there by itself; what counts is its own status.
        client.setRefreshHandler((page, url, seconds) -> {});
        return user.equals(ANONYMOUS) ? client : client.login(user);
    }

    private static int status(String user, HttpMethod method, String path, boolean crumb) throws Exception {
        try (JenkinsRule.WebClient client = client(user)) {
            WebRequest request = new WebRequest(new URL(jenkins.getURL(), path), method);
            if (crumb) {
                request = client.addCrumb(request);
            }
            return client.getPage(request).getWebResponse().getStatusCode();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "job/shop/ftr/",
        "job/shop/ftr/badge.svg",
        "job/shop/ftr/api/json",
        "job/shop/",
        "job/shop/2/",
        "job/shop/2/ftr/",
        "job/shop/2/ftr/api/json",
        "job/shop/2/ftr/api/xml",
        "job/shop/2/artifact/ftr/ftr-result.json"
    })
    void shouldShowPagesToReadersAlone(String path) throws Exception {
        int anonymous = status(ANONYMOUS, HttpMethod.GET, path, false);
        assertTrue(anonymous == 403 || anonymous == 404, "anonymous: " + anonymous);
        for (String user : List.of("read", "workspace", "configure", "admin")) {
            assertEquals(200, status(user, HttpMethod.GET, path, false), user);
        }
    }

    @Test
    void shouldLetOnlyThoseWhoConfigureResetTheBaselineAndOnlyByPost() throws Exception {
        String path = "job/shop/2/ftr/resetBaseline";
        for (String user : List.of(ANONYMOUS, "read", "workspace")) {
            int status = status(user, HttpMethod.POST, path, true);
            assertTrue(status == 403 || status == 404, user + ": " + status);
        }
        assertNoGet(path);
        assertEquals(403, status("configure", HttpMethod.POST, path, false), "without crumb");
        assertTrue(BaselineResetAction.find(worse, "ftr").isEmpty());

        try (JenkinsRule.WebClient client = jenkins.createWebClient().login("configure")) {
            HtmlForm form = client.getPage(worse, "ftr/").getFormByName("resetBaseline");
            HtmlPage page = (HtmlPage) form.getElementsByTagName("button").get(0).click();
            assertTrue(page.getUrl().getPath().endsWith("/job/shop/2/ftr/"), page.getUrl()::toString);
        }
        worse.reload();
        BaselineResetAction reset = BaselineResetAction.find(worse, "ftr").orElseThrow();
        assertEquals("configure", reset.getUser());
        assertTrue(reset.getTimeText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"), reset::getTimeText);
    }

    private static void assertNoGet(String path) throws Exception {
        int status = status("configure", HttpMethod.GET, path, false);
        assertTrue(status == 404 || status == 405, path + ": " + status);
    }

    @Test
    void shouldValidateByPostAndSayNothingToReaders() throws Exception {
        for (String step : List.of("steps.FtrCheckStep", "steps.FtrRecorder")) {
            String base = "job/shop/descriptorByName/io.jenkins.plugins.ftr." + step + "/checkId?value=..%2Fx";
            assertNoGet(base);
            try (JenkinsRule.WebClient client = client("read")) {
                String text = client.getPage(client.addCrumb(
                                new WebRequest(new URL(jenkins.getURL(), base), HttpMethod.POST)))
                        .getWebResponse()
                        .getContentAsString();
                assertFalse(text.contains("error"), text);
            }
            try (JenkinsRule.WebClient client = client("configure")) {
                String text = client.getPage(client.addCrumb(
                                new WebRequest(new URL(jenkins.getURL(), base), HttpMethod.POST)))
                        .getWebResponse()
                        .getContentAsString();
                assertTrue(text.contains("error"), text);
            }
        }
    }

    @Test
    void shouldShowExcerptsToThoseAloneWhoMaySeeTheWorkspace() throws Exception {
        for (String user : List.of("read", "workspace")) {
            try (JenkinsRule.WebClient client = client(user)) {
                String page = client.goTo("job/shop/2/ftr/").getWebResponse().getContentAsString();
                assertEquals(user.equals("workspace"), page.contains("class=\"ftr-excerpt\""), user);
            }
        }
        FtrBuildAction action = FtrBuildAction.find(worse, "ftr").orElseThrow();
        var finding = action.getResult().orElseThrow().findings().stream()
                .filter(one -> one.isOpenViolation() && one.at().isKnown() && !one.rule().contains("secret"))
                .findFirst()
                .orElseThrow();
        assertTrue(excerpt("read", action, finding.at().file(), finding.at().line()) == 0);
        assertTrue(excerpt("configure", action, finding.at().file(), finding.at().line()) == 0);
        assertTrue(excerpt("workspace", action, finding.at().file(), finding.at().line()) > 0);
        assertTrue(excerpt("admin", action, finding.at().file(), finding.at().line()) > 0);
        assertEquals(0, excerpt("admin", action, "../../../../etc/passwd", 1));
    }

    private static int excerpt(String user, FtrBuildAction action, String file, int line) {
        try (ACLContext ignored =
                ACL.as2(User.getById(user, true).impersonate2())) {
            return action.getExcerpt(file, line).size();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "job/shop/2/artifact/ftr/%2e%2e%2f%2e%2e%2fbuild.xml",
        "job/shop/2/artifact/ftr/..%2f..%2fbuild.xml",
        "job/shop/2/ftr/ftr-result-ftr.json",
        "job/shop/ftr/..%2fconfig.xml"
    })
    void shouldServeNothingOutsideTheExports(String path) throws Exception {
        int status = status("read", HttpMethod.GET, path, false);
        assertTrue(status >= 400, path + ": " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "job/hostile/",
        "job/hostile/ftr/",
        "job/hostile/1/",
        "job/hostile/1/ftr/",
        "job/hostile/ftr/badge.svg"
    })
    void shouldShowHostileTextHarmlessly(String path) throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient()
                .withThrowExceptionOnFailingStatusCode(false)
                .login("admin")) {
            List<String> alerts = new ArrayList<>();
            client.setAlertHandler(new CollectingAlertHandler(alerts));
            String text = client.getPage(new URL(jenkins.getURL(), path)).getWebResponse().getContentAsString();
            client.waitForBackgroundJavaScript(1_000);
            assertEquals(List.of(), alerts);
            assertFalse(text.contains(SCRIPT), path);
            assertFalse(text.contains("<img src=x"), path);
            assertFalse(text.contains("href=\"javascript:"), path);
        }
    }

    @Test
    void shouldRunWithoutScriptErrors() throws Exception {
        try (JenkinsRule.WebClient client = jenkins.createWebClient().login("admin")) {
            client.getOptions().setThrowExceptionOnScriptError(true);
            for (String path : List.of("job/shop/", "job/shop/ftr/", "job/shop/2/", "job/shop/2/ftr/")) {
                client.goTo(path);
                client.waitForBackgroundJavaScript(1_000);
            }
        }
    }
}
