package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.AcceptanceInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Baseline;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ChecklistInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Gate;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.result.FtrResult.InfrastructureSummary;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results to report in tests: a realistic one, one without trouble, one with hostile text everywhere, one very large. */
public final class SampleResults {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String URL = "https://apn-checklists.s3.amazonaws.com/foundational/partner-hosted/";
    private static final ChecklistInfo CHECKLIST =
            new ChecklistInfo("partner-hosted", "2026.1", "Partner Hosted FTR 2026.1", URL + "CVLHEC5X7.html");

    /** Every text that has done harm in a report somewhere, in one. */
    public static final String HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=alert(2)> =cmd|'/C calc'!A0"
            + " \u0000\u0007\u001b[31m \ud800 \u202egnp.exe\u202c ]]> --> </style> javascript:alert(3) | `x` ${7*7}"
            + "\nsecond line\ttab @SUM(1) +1 -1 &amp; \ufffe 日本語";

    private SampleResults() {}

    /** A build that made two controls worse, mended one, and has something of every kind. */
    public static FtrResult regressed() {
        List<ControlResult> controls = new ArrayList<>();
        controls.add(control("HOST-001", "All components run on AWS", "Hosting", State.READY)
                .answered("Yes", "Every component is deployed to AWS by Terraform.")
                .evidence("file", "docs/architecture.md", true)
                .build());
        controls.add(control("SUP-001", "AWS support plan", "Support level", State.ACCEPTED)
                .answered("No", "Business support is ordered.")
                .reason(
                        "ACCEPTED_UNTIL",
                        "Accepted until 2027-01-31 by engineering-management.",
                        "ftr-answers.yaml",
                        21)
                .accepted("engineering-management", "Contract starts in January.")
                .build());
        controls.add(control("ARC-004", "Root account has MFA", "AWS root account", State.NEEDS_JUSTIFICATION)
                .answered("Yes", "n/a")
                .reason("RESPONSE_PLACEHOLDER", "The response is a placeholder (\"n/a\").", "ftr-answers.yaml", 34)
                .reason("EVIDENCE_FILE_MISSING", "Evidence file docs/root.md does not exist.", "ftr-answers.yaml", 36)
                .reason("REVIEW_MISSING", "There is no review.", "ftr-answers.yaml", 36)
                .evidence("file", "docs/root.md", false)
                .before(State.READY)
                .regressed()
                .build());
        controls.add(control("IAM-003", "Strong password policy", "Identity and access management", State.READY)
                .answered("Yes", "Password policy set by Terraform, 14 characters, 24 remembered.")
                .evidence("resource", "aws_iam_account_password_policy.main", true)
                .evidence("scan", "securityhub/IAM.15", true)
                .rules("iam-password-policy")
                .before(State.NOT_MET)
                .build());
        controls.add(control("IAM-006", "Least privilege", "Identity and access management", State.NOT_MET)
                .answered("No", "Two roles still use wildcards.")
                .reason("ANSWERED_NOT_MET", "IAM-006.1 is answered No.", "ftr-answers.yaml", 52)
                .rules("iam-policy-wildcard")
                .before(State.NOT_MET)
                .build());
        controls.add(control("NETSEC-001", "Security groups are tight", "Network security", State.CONTRADICTED)
                .answered("Yes", "Security groups allow only what is needed, reviewed each month.")
                .reason(
                        "VIOLATION",
                        "Port 22 is open to 0.0.0.0/0 (security-group-admin-ports).",
                        "network/security groups.tf",
                        14)
                .evidence("file", "docs/network.md", true)
                .rules("security-group-admin-ports", "security-group-default")
                .before(State.READY)
                .regressed()
                .build());
        controls.add(control("RES-004", "Resiliency test every year", "Resiliency", State.UNANSWERED)
                .reason("NO_ANSWER", "There is no answer for RES-004.", "ftr-answers.yaml", 0)
                .before(State.UNANSWERED)
                .build());
        controls.add(control("S3-001", "Buckets are not public", "Amazon S3", State.READY)
                .answered("Yes", "Public access is blocked for the account and for each bucket.")
                .evidence("url", "https://wiki.example.com/s3", true)
                .rules("s3-bucket-public-access-block")
                .before(State.READY)
                .build());
        controls.add(control("CAA-001", "Cross-account roles", "Cross-account access", State.NOT_APPLICABLE)
                .answered("N/A", "")
                .reason("GATE_QUESTION", "CAA-000 is answered No.", "ftr-answers.yaml", 9)
                .before(State.NOT_APPLICABLE)
                .build());
        List<Finding> findings = List.of(
                new Finding(
                        "iam-policy-wildcard",
                        "Policies name their actions",
                        Severity.HIGH,
                        List.of("IAM-006"),
                        Outcome.VIOLATION,
                        "aws_iam_role_policy.worker",
                        "aws_iam_role_policy",
                        new SourceRange("iam.tf", 40, 18, 40),
                        "Action is \"*\".",
                        "Name the actions that are needed.\n\nactions = [\"s3:GetObject\"]",
                        List.of("aws_iam_role_policy.worker"),
                        "",
                        null),
                new Finding(
                        "s3-bucket-public-access-block",
                        "Buckets block public access",
                        Severity.HIGH,
                        List.of("S3-001"),
                        Outcome.VIOLATION,
                        "aws_s3_bucket.website",
                        "aws_s3_bucket",
                        SourceRange.at("modules/site/main.tf", 3),
                        "Public access is not blocked.",
                        "Add an aws_s3_bucket_public_access_block.",
                        List.of("module.site[\"a\"].aws_s3_bucket.website", "module.site[\"b\"].aws_s3_bucket.website"),
                        "",
                        "Public website by intent"),
                new Finding(
                        "security-group-admin-ports",
                        "Admin ports are closed to the internet",
                        Severity.CRITICAL,
                        List.of("NETSEC-001"),
                        Outcome.VIOLATION,
                        "aws_security_group.admin",
                        "aws_security_group",
                        new SourceRange("network/security groups.tf", 14, 5, 16),
                        "Port 22 is open to 0.0.0.0/0.",
                        "Allow only the addresses of the office or use Session Manager.\n\ncidr_blocks = [\"10.0.0.0/8\"]",
                        List.of("aws_security_group.admin"),
                        "The value is the default of var.admin_cidr at variables.tf:7.",
                        null),
                new Finding(
                        "rds-storage-encrypted",
                        "Databases are encrypted",
                        Severity.MEDIUM,
                        List.of("SDAT-002"),
                        Outcome.UNKNOWN,
                        "module.db.aws_db_instance.this",
                        "aws_db_instance",
                        SourceRange.at("modules/db/main.tf", 12),
                        "storage_encrypted is not known: var.encrypted has no value.",
                        "Give the variable a default or a tfvars file.",
                        List.of("module.db.aws_db_instance.this"),
                        "",
                        null));
        List<Change> changes = List.of(
                new Change("ARC-004", Change.Kind.REGRESSED, State.READY, State.NEEDS_JUSTIFICATION, List.of()),
                new Change("IAM-003", Change.Kind.IMPROVED, State.NOT_MET, State.READY, List.of()),
                new Change(
                        "NETSEC-001",
                        Change.Kind.REGRESSED,
                        State.READY,
                        State.CONTRADICTED,
                        List.of(findings.get(2).fingerprint())),
                new Change("SUP-001", Change.Kind.ADDED, null, State.ACCEPTED, List.of()));
        Gate gate = new Gate(
                GateStatus.FAILED,
                List.of(
                        item(Metric.REGRESSED, 1, 2, Criticality.FAILURE, GateStatus.FAILED, "ARC-004", "NETSEC-001"),
                        item(Metric.CONTRADICTED, 1, 1, Criticality.FAILURE, GateStatus.FAILED, "NETSEC-001"),
                        item(Metric.NEEDS_JUSTIFICATION, 1, 1, Criticality.UNSTABLE, GateStatus.UNSTABLE, "ARC-004"),
                        item(Metric.READINESS, 20, 37, Criticality.FAILURE, GateStatus.PASSED)));
        InfrastructureSummary infrastructure = new InfrastructureSummary(
                12,
                87,
                List.of(new Reason(
                        "PARSE_ERROR", "Found '}' where an expression is expected.", SourceRange.at("broken.tf", 9))),
                3,
                List.of(new Reason(
                        "UNRESOLVED",
                        "module \"vpc\" comes from the registry and is not in .terraform/modules.",
                        SourceRange.at("main.tf", 22))));
        return result(
                controls,
                findings,
                List.of(new Reason(
                        "CHECKLIST_EXPIRED",
                        "Checklist partner-hosted/2026.1 was current until 2026-08-31.",
                        SourceRange.at("ftr-answers.yaml", 3))),
                new Baseline("build 41", "The last build whose gate passed.", DAY.minusDays(1), 50),
                changes,
                gate,
                infrastructure);
    }

    /** Everything in order, nothing to compare with. */
    public static FtrResult ready() {
        List<ControlResult> controls = List.of(
                control("HOST-001", "All components run on AWS", "Hosting", State.READY)
                        .answered("Yes", "Every component is deployed to AWS by Terraform.")
                        .build(),
                control("CAA-001", "Cross-account roles", "Cross-account access", State.NOT_APPLICABLE)
                        .answered("N/A", "No customer accounts.")
                        .build());
        return result(
                controls,
                List.of(),
                List.of(),
                new Baseline("none", "", null, -1),
                List.of(),
                new Gate(
                        GateStatus.PASSED,
                        List.of(item(Metric.CONTRADICTED, 1, 0, Criticality.FAILURE, GateStatus.PASSED))),
                new InfrastructureSummary(2, 5, List.of(), 0, List.of()));
    }

    /** {@link #HOSTILE} in every field that can hold text. */
    public static FtrResult hostile() {
        SourceRange at = new SourceRange("a\nb<script>\"'`|.tf", 3, 1, 4);
        Reason reason = new Reason("VIOLATION", HOSTILE, at);
        Finding finding = new Finding(
                "rule-" + HOSTILE,
                HOSTILE,
                Severity.CRITICAL,
                List.of("NETSEC-001"),
                Outcome.VIOLATION,
                HOSTILE,
                HOSTILE,
                at,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                HOSTILE,
                null);
        ControlResult control = new ControlResult(
                "NETSEC-001",
                HOSTILE,
                HOSTILE,
                State.CONTRADICTED,
                State.READY,
                true,
                false,
                List.of(reason),
                Map.of("NETSEC-001.1", HOSTILE),
                "=HYPERLINK(\"http://evil.example\")" + HOSTILE,
                List.of(
                        new EvidenceResult("url", "javascript:alert(1)", true, SourceRange.UNKNOWN),
                        new EvidenceResult("url", "https://example.com/\"><script>", true, at),
                        new EvidenceResult("file", HOSTILE, false, SourceRange.UNKNOWN)),
                List.of("rule-" + HOSTILE),
                "javascript:alert(4)",
                at,
                new AcceptanceInfo(DAY, HOSTILE, HOSTILE));
        FtrResult result = result(
                List.of(control),
                List.of(finding),
                List.of(reason),
                new Baseline(HOSTILE, HOSTILE, DAY, 100),
                List.of(new Change(
                        "NETSEC-001",
                        Change.Kind.REGRESSED,
                        State.READY,
                        State.CONTRADICTED,
                        List.of(finding.fingerprint()))),
                new Gate(
                        GateStatus.FAILED,
                        List.of(new GateItem(
                                Metric.REGRESSED,
                                1,
                                1,
                                Criticality.FAILURE,
                                true,
                                GateStatus.FAILED,
                                HOSTILE,
                                List.of("NETSEC-001")))),
                new InfrastructureSummary(1, 1, List.of(reason), 1, List.of(reason)));
        return new FtrResult(
                result.toolVersion(),
                new Workload(HOSTILE, HOSTILE),
                new ChecklistInfo("own", "1", HOSTILE, "javascript:alert(5)"),
                "en",
                DAY,
                0,
                result.counts(),
                result.controls(),
                result.findings(),
                result.warnings(),
                result.baseline(),
                result.changes(),
                result.gate(),
                result.infrastructure());
    }

    /** As many controls as the largest checklist reviewed at once, and many findings. */
    public static FtrResult large(int findingCount) {
        List<ControlResult> controls = new ArrayList<>();
        State[] states = State.values();
        for (int i = 1; i <= 44; i++) {
            controls.add(control("CTL-" + String.format("%03d", i), "Control " + i, "Section " + i / 5, states[i % 7])
                    .answered("Yes", "A response of usual length, with a date and an owner, number " + i + ".")
                    .reason("VIOLATION", "Something was seen at the place named.", "main.tf", i)
                    .rules("rule-" + i)
                    .build());
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < findingCount; i++) {
            findings.add(new Finding(
                    "rule-" + i % 44,
                    "Rule number " + i % 44,
                    Severity.values()[i % 4],
                    List.of("CTL-" + String.format("%03d", i % 44 + 1)),
                    Outcome.VIOLATION,
                    "module.m" + i + ".aws_s3_bucket.b",
                    "aws_s3_bucket",
                    SourceRange.at("modules/m" + i + "/main.tf", i + 1),
                    "Attribute x of the bucket is not what it has to be.",
                    "Set the attribute.\n\nx = true",
                    List.of("module.m" + i + ".aws_s3_bucket.b"),
                    "",
                    i % 50 == 0 ? "Known" : null));
        }
        FtrResult base = regressed();
        return result(
                controls,
                findings,
                List.of(),
                base.baseline(),
                List.of(),
                new Gate(GateStatus.FAILED, List.of()),
                base.infrastructure());
    }

    private static FtrResult result(
            List<ControlResult> controls,
            List<Finding> findings,
            List<Reason> warnings,
            Baseline baseline,
            List<Change> changes,
            Gate gate,
            InfrastructureSummary infrastructure) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, (int)
                    controls.stream().filter(c -> c.state() == state).count());
        }
        int all = controls.size() - counts.get(State.NOT_APPLICABLE);
        return new FtrResult(
                "1.0-test",
                new Workload("Storefront", "platform@example.com"),
                CHECKLIST,
                "en",
                DAY,
                all == 0 ? 100 : counts.get(State.READY) * 100 / all,
                Collections.unmodifiableMap(counts),
                List.copyOf(controls),
                findings,
                warnings,
                baseline,
                changes,
                gate,
                infrastructure);
    }

    private static GateItem item(
            Metric metric, int threshold, int actual, Criticality criticality, GateStatus status, String... controls) {
        String message = metric + " is " + actual + " (threshold " + threshold + ")"
                + (controls.length == 0 ? "." : ": " + String.join(", ", controls) + ".");
        return new GateItem(
                metric,
                threshold,
                actual,
                criticality,
                status != GateStatus.PASSED,
                status,
                message,
                List.of(controls));
    }

    private static ControlBuilder control(String id, String title, String section, State state) {
        return new ControlBuilder(id, title, section, state);
    }

    private static final class ControlBuilder {
        private final String id;
        private final String title;
        private final String section;
        private final State state;
        private final List<Reason> reasons = new ArrayList<>();
        private final Map<String, String> answers = new LinkedHashMap<>();
        private final List<EvidenceResult> evidence = new ArrayList<>();
        private List<String> rules = List.of();
        private String response = "";
        private State before;
        private boolean regressed;
        private AcceptanceInfo acceptance;

        ControlBuilder(String id, String title, String section, State state) {
            this.id = id;
            this.title = title;
            this.section = section;
            this.state = state;
        }

        ControlBuilder answered(String answer, String text) {
            answers.put(id + ".1", answer);
            response = text;
            return this;
        }

        ControlBuilder reason(String code, String message, String file, int line) {
            reasons.add(new Reason(code, message, SourceRange.at(file, line)));
            return this;
        }

        ControlBuilder evidence(String kind, String value, boolean found) {
            evidence.add(new EvidenceResult(
                    kind, value, found, found && kind.equals("file") ? SourceRange.at(value, 1) : SourceRange.UNKNOWN));
            return this;
        }

        ControlBuilder rules(String... ids) {
            rules = List.of(ids);
            return this;
        }

        ControlBuilder before(State newBefore) {
            before = newBefore;
            return this;
        }

        ControlBuilder regressed() {
            regressed = true;
            return this;
        }

        ControlBuilder accepted(String by, String because) {
            acceptance = new AcceptanceInfo(LocalDate.of(2027, 1, 31), by, because);
            return this;
        }

        ControlResult build() {
            return new ControlResult(
                    id,
                    title,
                    section,
                    state,
                    before,
                    regressed,
                    false,
                    List.copyOf(reasons),
                    Collections.unmodifiableMap(answers),
                    response,
                    List.copyOf(evidence),
                    rules,
                    URL + "CVLHEC5X7.html#" + id,
                    answers.isEmpty() ? SourceRange.UNKNOWN : SourceRange.at("ftr-answers.yaml", 20),
                    acceptance);
        }
    }
}
