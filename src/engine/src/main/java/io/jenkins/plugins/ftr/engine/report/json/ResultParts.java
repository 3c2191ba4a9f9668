package io.jenkins.plugins.ftr.engine.report.json;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
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
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the objects within a result. Each method reads one object on which the reader stands. */
final class ResultParts {
    private final JsonReader json;

    ResultParts(JsonReader json) {
        this.json = json;
    }

    /** Where something is, put together from several fields. */
    private final class Place {
        private String file = "";
        private int line;
        private int column;
        private int endLine;

        boolean read(String field) throws IOException {
            switch (field) {
                case "file" -> file = json.text();
                case "line" -> line = json.number(0);
                case "column" -> column = json.number(0);
                case "endLine" -> endLine = json.number(0);
                default -> {
                    return false;
                }
            }
            return true;
        }

        SourceRange range() {
            return file.isEmpty() && line == 0
                    ? SourceRange.UNKNOWN
                    : new SourceRange(file, Math.max(0, line), Math.max(0, column), endLine);
        }
    }

    Workload workload() throws IOException {
        Map<String, String> fields = fields("name", "owner");
        return new Workload(fields.get("name"), fields.get("owner"));
    }

    ChecklistInfo checklist() throws IOException {
        Map<String, String> fields = fields("id", "version", "title", "url");
        return new ChecklistInfo(fields.get("id"), fields.get("version"), fields.get("title"), fields.get("url"));
    }

    /** Text fields of an object; the ones that are not there are empty. */
    private Map<String, String> fields(String... names) throws IOException {
        Map<String, String> found = new java.util.HashMap<>();
        for (String name : names) {
            found.put(name, "");
        }
        json.object(field -> found.containsKey(field) && found.put(field, json.text()) != null);
        return found;
    }

    Map<State, Integer> counts() throws IOException {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        json.object(field -> {
            for (State state : State.values()) {
                if (state.name().equals(field)) {
                    counts.put(state, json.number(0));
                    return true;
                }
            }
            return false;
        });
        return counts;
    }

    ControlResult control() throws IOException {
        var fields = new Object() {
            String id = "";
            String title = "";
            String section = "";
            State state;
            State previousState;
            boolean regressed;
            boolean expiredAcceptance;
            List<Reason> reasons = List.of();
            Map<String, String> answers = Map.of();
            String response = "";
            List<EvidenceResult> evidence = List.of();
            List<String> rules = List.of();
            String url = "";
            AcceptanceInfo acceptance;
        };
        Place at = new Place();
        json.object(field -> {
            switch (field) {
                case "id" -> fields.id = json.text();
                case "title" -> fields.title = json.text();
                case "section" -> fields.section = json.text();
                case "state" -> fields.state = json.nameOrNull(State.class);
                case "previousState" -> fields.previousState = json.nameOrNull(State.class);
                case "regressed" -> fields.regressed = json.bool();
                case "expiredAcceptance" -> fields.expiredAcceptance = json.bool();
                case "reasons" -> fields.reasons = reasons("");
                case "answers" -> fields.answers = Collections.unmodifiableMap(json.textByKey());
                case "response" -> fields.response = json.text();
                case "evidence" -> fields.evidence = List.copyOf(json.list(this::evidence));
                case "rules" -> fields.rules = json.texts();
                case "url" -> fields.url = json.text();
                case "acceptance" -> fields.acceptance = acceptance();
                default -> {
                    return at.read(field);
                }
            }
            return true;
        });
        if (fields.id.isEmpty()) {
            throw json.error("control.id");
        }
        if (fields.state == null) {
            throw json.error("control.state", fields.id);
        }
        return new ControlResult(
                fields.id,
                fields.title,
                fields.section,
                fields.state,
                fields.previousState,
                fields.regressed,
                fields.expiredAcceptance,
                fields.reasons,
                fields.answers,
                fields.response,
                fields.evidence,
                fields.rules,
                fields.url,
                at.range(),
                fields.acceptance);
    }

    private EvidenceResult evidence() throws IOException {
        var fields = new Object() {
            String kind = "";
            String value = "";
            boolean found;
        };
        Place at = new Place();
        json.object(field -> {
            switch (field) {
                case "kind" -> fields.kind = json.text();
                case "value" -> fields.value = json.text();
                case "found" -> fields.found = json.bool();
                default -> {
                    return at.read(field);
                }
            }
            return true;
        });
        return new EvidenceResult(fields.kind, fields.value, fields.found, at.range());
    }

    private AcceptanceInfo acceptance() throws IOException {
        var fields = new Object() {
            boolean present;
            LocalDate until;
            String by = "";
            String because = "";
        };
        json.object(field -> {
            fields.present = true;
            switch (field) {
                case "until" -> fields.until = json.dateOrNull();
                case "by" -> fields.by = json.text();
                case "because" -> fields.because = json.text();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return fields.present ? new AcceptanceInfo(fields.until, fields.by, fields.because) : null;
    }

    Finding finding() throws IOException {
        var fields = new Object() {
            String rule = "";
            String title = "";
            Severity severity = Severity.MEDIUM;
            List<String> controls = List.of();
            Outcome outcome;
            String address = "";
            String type = "";
            String message = "";
            String remediation = "";
            List<String> instances = List.of();
            String origin = "";
            String suppression;
        };
        Place at = new Place();
        json.object(field -> {
            switch (field) {
                case "rule" -> fields.rule = json.text();
                case "title" -> fields.title = json.text();
                case "severity" -> fields.severity = json.nameOrNull(Severity.class);
                case "controls" -> fields.controls = json.texts();
                case "outcome" -> fields.outcome = json.nameOrNull(Outcome.class);
                case "resource" -> {
                    Map<String, String> resource = fields("address", "type");
                    fields.address = resource.get("address");
                    fields.type = resource.get("type");
                }
                case "message" -> fields.message = json.text();
                case "remediation" -> fields.remediation = json.text();
                case "instances" -> fields.instances = json.texts();
                case "origin" -> fields.origin = json.text();
                case "suppression" -> fields.suppression = json.textOrNull();
                default -> {
                    return at.read(field);
                }
            }
            return true;
        });
        if (fields.rule.isEmpty() || fields.outcome == null) {
            throw json.error("finding", fields.rule.isEmpty() ? "rule" : "outcome");
        }
        return new Finding(
                fields.rule,
                fields.title,
                fields.severity == null ? Severity.MEDIUM : fields.severity,
                fields.controls,
                fields.outcome,
                fields.address,
                fields.type,
                at.range(),
                fields.message,
                fields.remediation,
                fields.instances,
                fields.origin,
                fields.suppression);
    }

    List<Reason> reasons(String defaultCode) throws IOException {
        return List.copyOf(json.list(() -> reason(defaultCode)));
    }

    private Reason reason(String defaultCode) throws IOException {
        String[] text = {defaultCode, ""};
        Place at = new Place();
        json.object(field -> {
            switch (field) {
                case "code" -> text[0] = json.text();
                case "message" -> text[1] = json.text();
                default -> {
                    return at.read(field);
                }
            }
            return true;
        });
        return new Reason(text[0], text[1], at.range());
    }

    Baseline baseline() throws IOException {
        var fields = new Object() {
            String source = "none";
            String reason = "";
            LocalDate date;
            int readiness = -1;
        };
        json.object(field -> {
            switch (field) {
                case "source" -> fields.source = json.text();
                case "reason" -> fields.reason = json.text();
                case "date" -> fields.date = json.dateOrNull();
                case "readiness" -> fields.readiness = json.number(-1);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Baseline(fields.source, fields.reason, fields.date, fields.readiness);
    }

    Change change() throws IOException {
        var fields = new Object() {
            String control = "";
            Change.Kind kind = Change.Kind.CHANGED;
            State before;
            State after;
            List<String> newFindings = List.of();
        };
        json.object(field -> {
            switch (field) {
                case "control" -> fields.control = json.text();
                case "kind" -> fields.kind = json.nameOrNull(Change.Kind.class);
                case "before" -> fields.before = json.nameOrNull(State.class);
                case "after" -> fields.after = json.nameOrNull(State.class);
                case "newFindings" -> fields.newFindings = json.texts();
                default -> {
                    return false;
                }
            }
            return true;
        });
        Change.Kind kind = fields.kind == null ? Change.Kind.CHANGED : fields.kind;
        return new Change(fields.control, kind, fields.before, fields.after, fields.newFindings);
    }

    Gate gate() throws IOException {
        var fields = new Object() {
            GateStatus status;
            List<GateItem> items = List.of();
        };
        json.object(field -> {
            switch (field) {
                case "status" -> fields.status = json.nameOrNull(GateStatus.class);
                case "items" -> fields.items = List.copyOf(json.list(this::gateItem));
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (fields.status == null) {
            throw json.error("gate.status");
        }
        return new Gate(fields.status, fields.items);
    }

    private GateItem gateItem() throws IOException {
        var fields = new Object() {
            Metric metric;
            int threshold;
            int actual;
            Criticality criticality;
            Boolean broken;
            GateStatus status;
            String message = "";
            List<String> controls = List.of();
        };
        json.object(field -> {
            switch (field) {
                case "metric" -> fields.metric = json.nameOrNull(Metric.class);
                case "threshold" -> fields.threshold = json.number(0);
                case "actual" -> fields.actual = json.number(0);
                case "criticality" -> fields.criticality = json.nameOrNull(Criticality.class);
                case "broken" -> fields.broken = json.bool();
                case "status" -> fields.status = json.nameOrNull(GateStatus.class);
                case "message" -> fields.message = json.text();
                case "controls" -> fields.controls = json.texts();
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (fields.metric == null || fields.criticality == null || fields.status == null) {
            throw json.error("gate.item");
        }
        boolean broken = fields.broken == null ? fields.status != GateStatus.PASSED : fields.broken;
        return new GateItem(
                fields.metric,
                fields.threshold,
                fields.actual,
                fields.criticality,
                broken,
                fields.status,
                fields.message,
                fields.controls);
    }

    InfrastructureSummary infrastructure() throws IOException {
        var fields = new Object() {
            int files;
            int resources;
            List<Reason> parseErrors = List.of();
            int unresolved;
            List<Reason> unresolvedItems = List.of();
        };
        json.object(field -> {
            switch (field) {
                case "files" -> fields.files = json.number(0);
                case "resources" -> fields.resources = json.number(0);
                case "parseErrors" -> fields.parseErrors = reasons("PARSE_ERROR");
                case "unresolved" -> fields.unresolved = json.number(0);
                case "unresolvedItems" -> fields.unresolvedItems = reasons("UNRESOLVED");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new InfrastructureSummary(
                fields.files, fields.resources, fields.parseErrors, fields.unresolved, fields.unresolvedItems);
    }
}
