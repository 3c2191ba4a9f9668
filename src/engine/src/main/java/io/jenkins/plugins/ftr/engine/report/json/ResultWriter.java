package io.jenkins.plugins.ftr.engine.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.jenkins.plugins.ftr.engine.ToolVersion;
import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
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
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Streams a result as JSON. Every field is always there; what is not known is {@code null}, what is empty is empty. The
 * fields of the published contract come first in each object, in its order; fields added later follow.
 */
public final class ResultWriter {
    private final JsonGenerator json;

    /**
     * @param out where to; not closed
     * @throws IOException when the stream fails
     */
    public ResultWriter(OutputStream out) throws IOException {
        json = PrettyJson.to(out);
    }

    /**
     * Writes a whole result.
     *
     * @param result the result
     * @throws IOException when the stream fails
     */
    public void write(FtrResult result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", ResultJson.FORMAT);
        json.writeObjectFieldStart("tool");
        text("name", ToolVersion.NAME);
        text("version", result.toolVersion());
        json.writeEndObject();
        workload(result.workload());
        checklist(result.checklist());
        date("date", result.date());
        json.writeNumberField("readiness", result.readiness());
        json.writeObjectFieldStart("counts");
        for (State state : State.values()) {
            json.writeNumberField(state.name(), result.counts().getOrDefault(state, 0));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("controls");
        for (ControlResult control : result.controls()) {
            control(control);
        }
        json.writeEndArray();
        findings(result.findings());
        baseline(result.baseline());
        gate(result.gate());
        infrastructure(result.infrastructure());
        text("language", result.language());
        reasons("warnings", result.warnings());
        json.writeArrayFieldStart("changes");
        for (Change change : result.changes()) {
            change(change);
        }
        json.writeEndArray();
        json.writeEndObject();
        finish();
    }

    /**
     * Writes the outcome of a scan without answers.
     *
     * @param infrastructure what was read
     * @param findings what the rules saw
     * @throws IOException when the stream fails
     */
    public void writeScan(InfrastructureSummary infrastructure, List<Finding> findings) throws IOException {
        json.writeStartObject();
        infrastructure(infrastructure);
        findings(findings);
        json.writeEndObject();
        finish();
    }

    private void finish() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }

    private void workload(Workload workload) throws IOException {
        json.writeObjectFieldStart("workload");
        text("name", workload.name());
        text("owner", workload.owner());
        json.writeEndObject();
    }

    private void checklist(ChecklistInfo checklist) throws IOException {
        json.writeObjectFieldStart("checklist");
        text("id", checklist.id());
        text("version", checklist.version());
        text("title", checklist.title());
        text("url", checklist.url());
        json.writeEndObject();
    }

    private void control(ControlResult control) throws IOException {
        json.writeStartObject();
        text("id", control.id());
        text("title", control.title());
        text("section", control.section());
        name("state", control.state());
        json.writeBooleanField("regressed", control.regressed());
        reasons("reasons", control.reasons());
        json.writeObjectFieldStart("answers");
        for (Map.Entry<String, String> answer : control.answers().entrySet()) {
            text(answer.getKey(), answer.getValue());
        }
        json.writeEndObject();
        text("response", control.response());
        json.writeArrayFieldStart("evidence");
        for (EvidenceResult evidence : control.evidence()) {
            json.writeStartObject();
            text("kind", evidence.kind());
            text("value", evidence.value());
            json.writeBooleanField("found", evidence.found());
            place(evidence.at());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("rules", control.rules());
        name("previousState", control.previousState());
        json.writeBooleanField("expiredAcceptance", control.expiredAcceptance());
        acceptance(control.acceptance());
        text("url", control.url());
        place(control.at());
        json.writeEndObject();
    }

    private void acceptance(AcceptanceInfo acceptance) throws IOException {
        if (acceptance == null) {
            json.writeNullField("acceptance");
            return;
        }
        json.writeObjectFieldStart("acceptance");
        date("until", acceptance.until());
        text("by", acceptance.by());
        text("because", acceptance.because());
        json.writeEndObject();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            text("rule", finding.rule());
            text("title", finding.title());
            name("severity", finding.severity());
            texts("controls", finding.controls());
            name("outcome", finding.outcome());
            json.writeObjectFieldStart("resource");
            text("address", finding.address());
            text("type", finding.type());
            json.writeEndObject();
            place(finding.at());
            number("endLine", finding.at().endLine());
            text("message", finding.message());
            text("remediation", finding.remediation());
            number("column", finding.at().column());
            texts("instances", finding.instances());
            text("origin", finding.origin());
            text("suppression", finding.suppression());
            text("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void baseline(Baseline baseline) throws IOException {
        json.writeObjectFieldStart("baseline");
        text("source", baseline.source());
        text("reason", baseline.reason());
        date("date", baseline.date());
        if (baseline.exists()) {
            json.writeNumberField("readiness", baseline.readiness());
        } else {
            json.writeNullField("readiness");
        }
        json.writeEndObject();
    }

    private void gate(Gate gate) throws IOException {
        json.writeObjectFieldStart("gate");
        name("status", gate.status());
        json.writeArrayFieldStart("items");
        for (GateItem item : gate.items()) {
            json.writeStartObject();
            name("metric", item.metric());
            json.writeNumberField("threshold", item.threshold());
            json.writeNumberField("actual", item.actual());
            name("criticality", item.criticality());
            name("status", item.status());
            text("message", item.message());
            texts("controls", item.controls());
            json.writeBooleanField("broken", item.broken());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void infrastructure(InfrastructureSummary infrastructure) throws IOException {
        json.writeObjectFieldStart("infrastructure");
        json.writeNumberField("files", infrastructure.files());
        json.writeNumberField("resources", infrastructure.resources());
        json.writeArrayFieldStart("parseErrors");
        for (Reason error : infrastructure.parseErrors()) {
            json.writeStartObject();
            place(error.at());
            text("message", error.message());
            text("code", error.code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("unresolved", infrastructure.unresolved());
        reasons("unresolvedItems", infrastructure.unresolvedItems());
        json.writeEndObject();
    }

    private void change(Change change) throws IOException {
        json.writeStartObject();
        text("control", change.control());
        name("kind", change.kind());
        name("before", change.before());
        name("after", change.after());
        texts("newFindings", change.newFindings());
        json.writeEndObject();
    }

    private void reasons(String field, List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart(field);
        for (Reason reason : reasons) {
            json.writeStartObject();
            text("code", reason.code());
            text("message", reason.message());
            place(reason.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(SourceRange at) throws IOException {
        text("file", at.file().isEmpty() ? null : at.file());
        number("line", at.line());
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(WellFormed.of(value));
        }
        json.writeEndArray();
    }

    private void text(String field, String value) throws IOException {
        json.writeFieldName(WellFormed.of(field));
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(WellFormed.of(value));
        }
    }

    private void name(String field, Enum<?> value) throws IOException {
        text(field, value == null ? null : value.name());
    }

    private void date(String field, LocalDate value) throws IOException {
        text(field, value == null ? null : value.toString());
    }

    private void number(String field, int value) throws IOException {
        if (value > 0) {
            json.writeNumberField(field, value);
        } else {
            json.writeNullField(field);
        }
    }
}
