package io.jenkins.plugins.ftr.engine.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.jenkins.plugins.ftr.engine.ToolVersion;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.json.PrettyJson;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Streams one SARIF log with one run. */
final class SarifWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/jenkinsci/aws-ftr-readiness-plugin";
    private static final String ROOT = "%SRCROOT%";

    private final FtrResult result;
    private final ReportText text;
    private final JsonGenerator json;
    private final SarifRules rules;
    private final Set<String> newFindings = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    SarifWriter(FtrResult result, ReportContext context, OutputStream out) throws IOException {
        this.result = result;
        this.text = ReportText.of(context.language());
        this.json = PrettyJson.to(out);
        this.rules = SarifRules.of(result, context, text);
        result.changes().forEach(change -> newFindings.addAll(change.newFindings()));
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("language", text.language().tag());
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField(
                "id",
                "ftr/" + SarifUri.of(result.checklist().id()) + '/'
                        + SarifUri.of(result.checklist().version()) + '/');
        json.writeEndObject();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        message("description", text.get("sarif.root"));
        json.writeEndObject();
        json.writeEndObject();
        invocation();
        json.writeArrayFieldStart("results");
        for (Finding finding : result.findings()) {
            finding(finding);
        }
        for (ControlResult control : result.controls()) {
            if (SarifRules.isReported(control)) {
                control(control);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", ToolVersion.NAME);
        json.writeStringField("version", CleanText.line(result.toolVersion()));
        json.writeStringField("informationUri", HOME);
        json.writeArrayFieldStart("rules");
        for (SarifRules.Rule rule : rules.all()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(SarifRules.Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        message("shortDescription", rule.title());
        if (rule.address().isPresent()) {
            json.writeStringField("helpUri", rule.address().get());
        }
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.helpText());
        json.writeStringField("markdown", rule.helpMarkdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.level());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (String tag : rule.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("security-severity", rule.securitySeverity());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What could not be read is a notification and not a result: it is a fault of the run, not of the infrastructure. */
    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        List<Reason> notes = new ArrayList<>(result.infrastructure().parseErrors());
        notes.addAll(result.warnings());
        for (Reason note : notes) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            message("message", note.message());
            locations(List.of(note.at()), null);
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", CleanText.line(note.code()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        String kind =
                switch (finding.outcome()) {
                    case VIOLATION -> "fail";
                    case UNKNOWN -> "open";
                    case PASS -> "pass";
                };
        String level = finding.outcome() == Outcome.VIOLATION ? SarifRules.level(finding.severity()) : "none";
        String origin = finding.origin().isBlank() ? "" : ' ' + finding.origin();
        start(rules.ruleId(finding), kind, level, finding.message() + origin);
        locations(List.of(finding.at()), finding.address());
        fingerprint("ftrFinding/v1", finding.fingerprint());
        if (finding.isSuppressed()) {
            suppression("inSource", finding.suppression());
        }
        if (result.baseline().exists()) {
            json.writeStringField("baselineState", newFindings.contains(finding.fingerprint()) ? "new" : "unchanged");
        }
        json.writeObjectFieldStart("properties");
        strings("controls", finding.controls());
        strings("instances", finding.instances());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void control(ControlResult control) throws IOException {
        StringBuilder message = new StringBuilder(text.get("sarif.control", control.id(), text.of(control.state())));
        Set<SourceRange> distinct = new LinkedHashSet<>();
        for (Reason reason : control.reasons()) {
            message.append(' ').append(reason.message());
            if (reason.at().isKnown()) {
                distinct.add(reason.at());
            }
        }
        if (control.at().isKnown()) {
            distinct.add(control.at());
        }
        List<SourceRange> places = List.copyOf(distinct);
        start(rules.ruleId(control), "fail", SarifRules.level(control.state()), message.toString());
        locations(places.isEmpty() ? places : places.subList(0, 1), null);
        if (places.size() > 1) {
            json.writeArrayFieldStart("relatedLocations");
            for (SourceRange place : places.subList(1, places.size())) {
                json.writeStartObject();
                physical(place);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        fingerprint("ftrControl/v1", control.id());
        if (control.state() == State.ACCEPTED && control.acceptance() != null) {
            suppression("external", control.acceptance().because());
        }
        if (result.baseline().exists()) {
            json.writeStringField("baselineState", baselineState(control));
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("state", control.state().name());
        json.writeBooleanField("regressed", control.regressed());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String baselineState(ControlResult control) {
        State before = control.previousState();
        if (before == null || before == State.READY || before == State.NOT_APPLICABLE) {
            return "new";
        }
        return before == control.state() && !control.regressed() ? "unchanged" : "updated";
    }

    private void start(String rule, String kind, String level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", rules.index(rule));
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        message("message", message);
    }

    private void locations(List<SourceRange> places, String address) throws IOException {
        json.writeArrayFieldStart("locations");
        for (SourceRange place : places) {
            if (!place.file().isEmpty()) {
                json.writeStartObject();
                physical(place);
                if (address != null) {
                    json.writeArrayFieldStart("logicalLocations");
                    json.writeStartObject();
                    json.writeStringField("fullyQualifiedName", CleanText.line(address));
                    json.writeStringField("kind", "resource");
                    json.writeEndObject();
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void physical(SourceRange place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SarifUri.of(place.file()));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        if (place.isKnown()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeNumberField("endLine", place.endLine());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Two findings may share an identity, e.g. two values in one resource; they are told apart by their order. */
    private void fingerprint(String name, String identity) throws IOException {
        int before = seen.merge(name + identity, 1, Integer::sum) - 1;
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(name, SarifUri.sha256(before == 0 ? identity : identity + '#' + before));
        json.writeEndObject();
    }

    private void suppression(String kind, String justification) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", CleanText.of(justification));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(CleanText.line(value));
        }
        json.writeEndArray();
    }

    private void message(String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", CleanText.of(words));
        json.writeEndObject();
    }
}
