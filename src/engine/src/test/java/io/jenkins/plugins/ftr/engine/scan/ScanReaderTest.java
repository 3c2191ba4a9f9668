package io.jenkins.plugins.ftr.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReaderTest {
    private static final String ASFF = """
            {"SchemaVersion": "2018-10-08", "Id": "arn:aws:securityhub:eu-central-1:123456789012:security-control/%1$s/finding/1",
             "ProductArn": "arn:aws:securityhub:eu-central-1::product/aws/securityhub",
             "GeneratorId": "security-control/%1$s", "AwsAccountId": "123456789012", "Region": "eu-central-1",
             "UpdatedAt": "%3$s", "Severity": {"Label": "MEDIUM"}, "Title": "Title of %1$s",
             "Resources": [{"Type": "AwsAccount", "Id": "AWS::::Account:123456789012"}],
             "Compliance": {"Status": "%2$s", "SecurityControlId": "%1$s"},
             "Workflow": {"Status": "NEW"}, "RecordState": "ACTIVE"}
            """;

    @TempDir
    private Path dir;

    private ScanReader reader;

    @BeforeEach
    void open() {
        reader = new ScanReader(new Workspace(dir, Limits.DEFAULT), Language.EN);
    }

    private static String asff(String control, String status) {
        return ASFF.formatted(control, status, "2026-11-01T10:00:00Z");
    }

    private List<ScanResult> parse(String text) {
        return reader.parse(text, "scan");
    }

    @Test
    void readsSecurityHubInEveryWrapping() {
        String one = asff("IAM.15", "PASSED");
        String two = asff("IAM.16", "FAILED");
        String lines = one.replace("\n", " ") + "\n" + two.replace("\n", " ") + "\n";
        for (String text : List.of(
                "{\"Findings\": [" + one + "," + two + "], \"NextToken\": \"x\"}",
                "[" + one + "," + two + "]",
                lines)) {
            assertThat(parse(text))
                    .extracting(ScanResult::key, ScanResult::status)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("securityhub/IAM.15", ScanStatus.PASS),
                            org.assertj.core.groups.Tuple.tuple("securityhub/IAM.16", ScanStatus.FAIL));
        }
        ScanResult alone = parse(one).get(0);
        assertThat(alone.account()).isEqualTo("123456789012");
        assertThat(alone.region()).isEqualTo("eu-central-1");
        assertThat(alone.resource()).isEqualTo("AWS::::Account:123456789012");
        assertThat(alone.severity()).isEqualTo("MEDIUM");
        assertThat(alone.title()).isEqualTo("Title of IAM.15");
        assertThat(alone.date()).isEqualTo("2026-11-01T10:00:00Z");
        assertThat(parse(lines).get(1).at().toString()).isEqualTo("scan:2");
        assertThat(parse("[]")).isEmpty();
        assertThat(parse("{\"Findings\": []}")).isEmpty();
    }

    @Test
    void readsFindingsOfSingleStandards() {
        String cis = asff("X", "FAILED")
                .replace("\"SecurityControlId\": \"X\"", "\"Other\": 1")
                .replace("security-control/X\", \"Aws", "cis-aws-foundations-benchmark/v/3.0.0/1.8\", \"Aws");
        assertThat(parse(cis)).extracting(ScanResult::key).containsExactly("securityhub/IAM.15");
        String fsbp = asff("X", "FAILED")
                .replace("\"SecurityControlId\": \"X\"", "\"Other\": 1")
                .replace(
                        "security-control/X\", \"Aws",
                        "aws-foundational-security-best-practices/v/1.0.0/EC2.2\", \"Aws");
        assertThat(parse(fsbp)).extracting(ScanResult::key).containsExactly("securityhub/EC2.2");
    }

    @Test
    void leavesOutArchivedAndForeignFindingsAndMutesSuppressed() {
        assertThat(parse(asff("IAM.15", "FAILED").replace("ACTIVE", "ARCHIVED")))
                .isEmpty();
        assertThat(parse(asff("IAM.15", "FAILED").replace("\"NEW\"", "\"SUPPRESSED\"")))
                .extracting(ScanResult::status)
                .containsExactly(ScanStatus.UNKNOWN);
        assertThat(parse(asff("IAM.15", "WARNING")))
                .extracting(ScanResult::status)
                .containsExactly(ScanStatus.UNKNOWN);
        assertThat(parse("""
                        {"AwsAccountId": "1", "GeneratorId": "arn:aws:guardduty:x", "ProductArn": "x/guardduty"}
                        """)).isEmpty();
    }

    @Test
    void readsProwlerAsAsffOcsfLegacyAndCsv() {
        String prowler = asff("X", "FAILED")
                .replace("\"SecurityControlId\": \"X\"", "\"Other\": 1")
                .replace("security-control/X\", \"Aws", "prowler-iam_root_mfa_enabled\", \"Aws");
        String ocsf = """
                [{"metadata": {"event_code": "iam_root_mfa_enabled", "product": {"name": "Prowler", "version": "5.1"},
                  "version": "1.4.0"}, "severity": "Critical", "status": "New", "status_code": "FAIL", "class_uid": 2004,
                  "status_detail": "MFA is not enabled for root account.", "time_dt": "2026-11-01T10:00:00",
                  "finding_info": {"title": "Ensure MFA is enabled for the root account", "uid": "prowler-aws-x"},
                  "resources": [{"uid": "arn:aws:iam::123456789012:root", "region": "us-east-1"}],
                  "cloud": {"account": {"uid": "123456789012"}, "provider": "aws", "region": "us-east-1"}}]
                """;
        String legacy = """
                [{"AssessmentStartTime": "2026-11-01T10:00:00", "Provider": "aws", "CheckID": "iam_root_mfa_enabled",
                  "CheckTitle": "Ensure MFA", "Status": "FAIL", "Severity": "critical", "AccountId": "123456789012",
                  "Region": "us-east-1", "ResourceArn": "arn:aws:iam::123456789012:root"}]
                """;
        String csv = """
                AUTH_METHOD;TIMESTAMP;ACCOUNT_UID;FINDING_UID;PROVIDER;CHECK_ID;CHECK_TITLE;STATUS;STATUS_EXTENDED;MUTED;SEVERITY;RESOURCE_UID;REGION
                profile;2026-11-01 10:00:00;123456789012;x;aws;iam_root_mfa_enabled;"Ensure; MFA";FAIL;"two
                lines";False;critical;arn:aws:iam::123456789012:root;us-east-1
                profile;2026-11-01 10:00:00;123456789012;x;aws;iam_no_root_access_key;No keys;FAIL;;True;critical;arn;us-east-1
                """;
        for (String text : List.of(prowler, ocsf, legacy, csv)) {
            ScanResult result = parse(text).get(0);
            assertThat(result.key()).isEqualTo("prowler/iam_root_mfa_enabled");
            assertThat(result.status()).isEqualTo(ScanStatus.FAIL);
            assertThat(result.account()).isEqualTo("123456789012");
        }
        assertThat(parse(csv).get(0).title()).isEqualTo("Ensure; MFA");
        assertThat(parse(csv).get(1).status()).isEqualTo(ScanStatus.UNKNOWN);
        assertThat(parse(csv).get(1).at().line()).isEqualTo(4);
    }

    @Test
    void readsCsvOfSecurityHub() {
        String controls = """
                ID,Title,Control Status,Severity,Failed checks
                IAM.15,"Password policy, length",Passed,MEDIUM,0
                IAM.16,Password policy,Failed,LOW,1
                EC2.2,Default group,No data,HIGH,0
                """;
        assertThat(parse(controls))
                .extracting(ScanResult::key, ScanResult::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("securityhub/IAM.15", ScanStatus.PASS),
                        org.assertj.core.groups.Tuple.tuple("securityhub/IAM.16", ScanStatus.FAIL),
                        org.assertj.core.groups.Tuple.tuple("securityhub/EC2.2", ScanStatus.UNKNOWN));
        String findings = """
                Id,AwsAccountId,Region,Compliance.Status,Compliance.SecurityControlId,Workflow.Status
                arn:x,123456789012,eu-central-1,FAILED,IAM.15,NEW
                arn:x,123456789012,eu-central-1,FAILED,IAM.16,SUPPRESSED
                """;
        assertThat(parse(findings))
                .extracting(ScanResult::key, ScanResult::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("securityhub/IAM.15", ScanStatus.FAIL),
                        org.assertj.core.groups.Tuple.tuple("securityhub/IAM.16", ScanStatus.UNKNOWN));
        assertThat(parse("Id,Compliance Status\narn:aws:securityhub:x:1:security-control/IAM.3/finding/2,PASSED\n"))
                .extracting(ScanResult::key)
                .containsExactly("securityhub/IAM.3");
    }

    @Test
    void theNewestVerdictOfACheckOnAResourceCounts() {
        String old = ASFF.formatted("IAM.15", "FAILED", "2026-10-01T10:00:00Z");
        String mended = ASFF.formatted("IAM.15", "PASSED", "2026-11-01T10:00:00Z");
        ScanResults results = new ScanResults(List.of("scan"), parse("[" + mended + "," + old + "]"));
        assertThat(results.of("securityhub/IAM.15"))
                .extracting(ScanResult::status)
                .containsExactly(ScanStatus.PASS);
        assertThat(results.keys()).containsExactly("securityhub/IAM.15");
    }

    @Test
    void refusesWhatIsNoScan() {
        assertThatThrownBy(() -> parse(""))
                .isInstanceOf(ScanException.class)
                .hasMessage("scan:1: The scan file is empty.");
        assertThatThrownBy(() -> parse("{\"a\": 1}")).hasMessageContaining("holds no scan results");
        assertThatThrownBy(() -> parse("[1, 2]")).hasMessageContaining("holds no scan results");
        assertThatThrownBy(() -> parse("{\"Findings\": [\n{\"a\": }"))
                .hasMessageStartingWith("scan:2: The JSON cannot be read");
        assertThatThrownBy(() -> parse("[{\"a\": 1},")).isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> parse("name,colour\nx,y\n")).hasMessageContaining("no column for the check");
        assertThatThrownBy(() -> parse("check_id;status\n\"x;y\n")).hasMessageContaining("never closed");
        assertThatThrownBy(() -> parse("a\0b")).hasMessageContaining("binary");
        assertThatThrownBy(() -> parse("[".repeat(10_000))).isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> new ScanReader(new Workspace(dir, Limits.DEFAULT), Language.JA).parse("", "scan"))
                .hasMessageContaining("空です");
    }

    @Test
    void readsFilesThroughTheWorkspaceAlone() throws IOException {
        Files.writeString(dir.resolve("hub.json"), asff("IAM.15", "PASSED"));
        ScanResults results = reader.read(List.of("hub.json"), Progress.NONE);
        assertThat(results.isGiven()).isTrue();
        assertThat(results.size()).isEqualTo(1);
        assertThatThrownBy(() -> reader.read(List.of("../x.json"), Progress.NONE))
                .hasMessageContaining("leaves the workspace");
        assertThat(reader.read(List.of(), Progress.NONE).isGiven()).isFalse();
    }

    @Test
    void survivesMutations() {
        Random random = new Random(4);
        List<String> seeds =
                List.of("{\"Findings\": [" + asff("IAM.15", "PASSED") + "]}", "check_id;status;region\na;FAIL;\"x\"\n");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(seeds.get(i % 2));
            for (int edit = 0; edit < 4; edit++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.setCharAt(at, "{}[]\",;:\n\u0000x1".charAt(random.nextInt(12)));
                } else {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                }
                if (text.isEmpty()) {
                    break;
                }
            }
            try {
                parse(text.toString());
            } catch (ScanException e) {
                assertThat(e.getMessage()).startsWith("scan:");
            }
        }
    }

    @Test
    void theMappingTellsDecidingFromRelatedChecks() {
        ScanMapping mapping = ScanMapping.builtIn();
        assertThat(mapping.deciding("IAM-003"))
                .containsExactly(
                        "securityhub/IAM.15",
                        "securityhub/IAM.16",
                        "prowler/iam_password_policy_minimum_length_14",
                        "prowler/iam_password_policy_reuse_24");
        assertThat(mapping.related("IAM-012")).contains("prowler/iam_root_mfa_enabled");
        assertThat(mapping.deciding("IAM-012")).isEmpty();
        assertThat(mapping.cisToSecurityHub()).hasSize(18).containsEntry("5.0.0/1.7", "IAM.15");
    }
}
