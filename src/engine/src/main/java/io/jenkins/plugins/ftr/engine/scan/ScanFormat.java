package io.jenkins.plugins.ftr.engine.scan;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns one JSON object of a scan file into a verdict. Three shapes are told apart by their fields: AWS Security Finding
 * Format (https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-syntax.html), OCSF findings
 * (https://schema.ocsf.io), and Prowler's earlier JSON.
 */
final class ScanFormat {
    private static final String SECURITY_HUB = "securityhub";
    private static final String PROWLER = "prowler";

    private final Map<String, String> cisToControl;

    /** @param cisToControl CIS recommendation ({@code 3.0.0/1.8}) to Security Hub control ({@code IAM.15}) */
    ScanFormat(Map<String, String> cisToControl) {
        this.cisToControl = Map.copyOf(cisToControl);
    }

    /** What became of one object. */
    record Outcome(boolean recognised, Optional<ScanResult> result) {
        static final Outcome UNKNOWN = new Outcome(false, Optional.empty());
        static final Outcome IGNORED = new Outcome(true, Optional.empty());

        static Outcome of(ScanResult result) {
            return new Outcome(true, Optional.of(result));
        }
    }

    Outcome read(JsonNode node, SourceRange at) {
        if (node.has("AwsAccountId") && (node.has("GeneratorId") || node.has("ProductArn"))) {
            return asff(node, at);
        }
        if (node.has("class_uid") || node.has("finding_info") || node.has("metadata") && node.has("status_code")) {
            return ocsf(node, at);
        }
        if (node.has("CheckID") || node.has("CheckId")) {
            return legacy(node, at);
        }
        return Outcome.UNKNOWN;
    }

    private Outcome asff(JsonNode node, SourceRange at) {
        if ("ARCHIVED".equals(text(node, "RecordState"))) {
            return Outcome.IGNORED;
        }
        String generator = text(node, "GeneratorId");
        boolean prowler = generator.startsWith("prowler-")
                || "Prowler".equals(text(node, "ProductFields", "ProviderName"))
                || text(node, "ProductArn").endsWith("prowler/prowler");
        String check = prowler ? withoutPrefix(generator, "prowler-") : securityHubControl(node, generator);
        if (check.isEmpty()) {
            // a finding of another product (GuardDuty, Inspector, Macie): no check of a standard
            return Outcome.IGNORED;
        }
        String workflow = text(node, "Workflow", "Status");
        ScanStatus status =
                "SUPPRESSED".equals(workflow) ? ScanStatus.UNKNOWN : status(text(node, "Compliance", "Status"));
        JsonNode resource = node.path("Resources").path(0);
        return Outcome.of(new ScanResult(
                prowler ? PROWLER : SECURITY_HUB,
                check,
                status,
                text(resource, "Id"),
                text(node, "AwsAccountId"),
                first(text(node, "Region"), text(resource, "Region")),
                text(node, "Severity", "Label"),
                text(node, "Title"),
                first(text(node, "UpdatedAt"), text(node, "CreatedAt")),
                at));
    }

    /**
     * The control id that a Security Hub finding stands for; since consolidated control findings it has a field of its own,
     * before that it is the last part of the generator.
     */
    private String securityHubControl(JsonNode node, String generator) {
        String control = text(node, "Compliance", "SecurityControlId");
        if (!control.isEmpty()) {
            return control;
        }
        String last = generator.substring(generator.lastIndexOf('/') + 1);
        if (generator.startsWith("security-control/")
                || generator.startsWith("aws-foundational-security-best-practices/")) {
            return last;
        }
        int version = generator.indexOf("cis-aws-foundations-benchmark/v/");
        if (version >= 0 || generator.contains("ruleset/cis-aws-foundations-benchmark")) {
            String number =
                    first(text(node, "ProductFields", "ControlId"), text(node, "ProductFields", "RuleId"), last);
            String release =
                    version < 0 ? "" : generator.substring(version + 32).split("/", 2)[0];
            return cisToControl.getOrDefault(release + "/" + number, "CIS-" + number);
        }
        return "";
    }

    private Outcome ocsf(JsonNode node, SourceRange at) {
        String product = text(node, "metadata", "product", "name");
        boolean prowler = product.toLowerCase(Locale.ROOT).contains(PROWLER)
                || text(node, "finding_info", "uid").startsWith("prowler-");
        String check = prowler
                ? text(node, "metadata", "event_code")
                : first(text(node, "compliance", "control"), text(node, "metadata", "event_code"));
        if (check.isEmpty()) {
            return Outcome.IGNORED;
        }
        ScanStatus status = status(
                first(text(node, "status_code"), text(node, "compliance", "status"), text(node, "finding", "status")));
        String lifecycle = text(node, "status").toUpperCase(Locale.ROOT);
        if ("SUPPRESSED".equals(lifecycle) || "ARCHIVED".equals(lifecycle)) {
            status = ScanStatus.UNKNOWN;
        }
        JsonNode resource = node.path("resources").path(0);
        return Outcome.of(new ScanResult(
                prowler ? PROWLER : SECURITY_HUB,
                check,
                status,
                first(text(resource, "uid"), text(resource, "name")),
                text(node, "cloud", "account", "uid"),
                first(text(node, "cloud", "region"), text(resource, "region")),
                text(node, "severity"),
                text(node, "finding_info", "title"),
                first(
                        text(node, "time_dt"),
                        text(node, "finding_info", "modified_time_dt"),
                        text(node, "finding_info", "created_time_dt")),
                at));
    }

    private static Outcome legacy(JsonNode node, SourceRange at) {
        return Outcome.of(new ScanResult(
                PROWLER,
                first(text(node, "CheckID"), text(node, "CheckId")),
                "true".equalsIgnoreCase(text(node, "Muted")) ? ScanStatus.UNKNOWN : status(text(node, "Status")),
                first(text(node, "ResourceArn"), text(node, "ResourceId")),
                text(node, "AccountId"),
                text(node, "Region"),
                text(node, "Severity"),
                text(node, "CheckTitle"),
                first(text(node, "AssessmentStartTime"), text(node, "Timestamp")),
                at));
    }

    /** The three ways scanners spell a verdict; everything else (MANUAL, WARNING, NOT_AVAILABLE, MUTED) is unknown. */
    static ScanStatus status(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "PASS", "PASSED" -> ScanStatus.PASS;
            case "FAIL", "FAILED" -> ScanStatus.FAIL;
            default -> ScanStatus.UNKNOWN;
        };
    }

    private static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.path(name);
        }
        return at.isValueNode() && !at.isNull() ? at.asText().strip() : "";
    }

    static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
