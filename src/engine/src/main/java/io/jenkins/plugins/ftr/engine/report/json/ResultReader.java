package io.jenkins.plugins.ftr.engine.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ResultFileException;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ChecklistInfo;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a result file. Lenient towards fields it does not know, strict about the format and the words of the contract. */
public final class ResultReader {
    private final JsonReader json;
    private final ResultParts parts;
    private int format;
    private String toolVersion = "";
    private Workload workload = new Workload("", "");
    private ChecklistInfo checklist = new ChecklistInfo("", "", "", "");
    private String language = "en";
    private LocalDate date;
    private int readiness = -1;
    private Map<State, Integer> counts;
    private List<FtrResult.ControlResult> controls;
    private List<Finding> findings = List.of();
    private List<Reason> warnings = List.of();
    private FtrResult.Baseline baseline = new FtrResult.Baseline("none", "", null, -1);
    private List<FtrResult.Change> changes = List.of();
    private FtrResult.Gate gate;
    private FtrResult.InfrastructureSummary infrastructure =
            new FtrResult.InfrastructureSummary(0, 0, List.of(), 0, List.of());

    private ResultReader(JsonReader json) {
        this.json = json;
        this.parts = new ResultParts(json);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits largest file and deepest nesting
     * @param language language of the errors
     * @return the result
     * @throws ResultFileException when it cannot be used
     */
    public static FtrResult read(Path file, Limits limits, Language language) {
        Messages messages = Messages.of(ResultReader.class, language);
        try {
            if (Files.isDirectory(file)) {
                throw new ResultFileException(messages.get("directory", file, ResultJson.FILE));
            }
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                throw new ResultFileException(messages.get("tooLarge", file, size, limits.fileBytes()));
            }
            if (size == 0) {
                throw new ResultFileException(messages.get("empty", file) + ' ' + messages.get("advice"));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, file.toString(), limits, language);
            }
        } catch (NoSuchFileException e) {
            throw new ResultFileException(messages.get("missing", file) + ' ' + messages.get("advice"), e);
        } catch (IOException e) {
            throw new ResultFileException(
                    messages.get("unreadable", file, e.getClass().getSimpleName()), e);
        }
    }

    /**
     * Reads a stream.
     *
     * @param in the stream; not closed
     * @param name what to call it in errors
     * @param limits deepest nesting
     * @param language language of the errors
     * @return the result
     * @throws ResultFileException when it cannot be used
     */
    public static FtrResult read(InputStream in, String name, Limits limits, Language language) {
        Messages messages = Messages.of(ResultReader.class, language);
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nestingDepth())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        try (JsonParser parser = factory.createParser(in)) {
            return new ResultReader(new JsonReader(parser, name, messages)).result(name, messages);
        } catch (JsonProcessingException e) {
            throw new ResultFileException(syntaxError(name, e, messages), e);
        } catch (IOException e) {
            throw new ResultFileException(messages.get("unreadable", name, e.getMessage()), e);
        }
    }

    private static String syntaxError(String name, JsonProcessingException e, Messages messages) {
        JsonLocation at = e.getLocation();
        String place = at == null || at.getLineNr() < 1 ? name : name + ':' + at.getLineNr() + ':' + at.getColumnNr();
        String what;
        if (e instanceof JsonEOFException
                || String.valueOf(e.getOriginalMessage()).contains("end-of-input")) {
            what = messages.get("cut");
        } else if (e instanceof StreamConstraintsException) {
            what = messages.get("bounds");
        } else {
            what = messages.get("syntax", firstSentence(e.getOriginalMessage()));
        }
        return place + ": " + what + ' ' + messages.get("advice");
    }

    private static String firstSentence(String message) {
        String line =
                message == null ? "syntax error" : message.lines().findFirst().orElse("syntax error");
        String end = line.endsWith(".") ? "" : ".";
        return CleanText.atMost(line, 160) + end;
    }

    private FtrResult result(String name, Messages messages) throws IOException {
        if (!json.start()) {
            throw new ResultFileException(messages.get("empty", name) + ' ' + messages.get("advice"));
        }
        json.object(this::field);
        if (json.hasMore()) {
            throw json.error("trailing");
        }
        if (format == 0) {
            throw json.error("noFormat");
        }
        if (controls == null) {
            throw json.error("noField", "controls");
        }
        if (date == null) {
            throw json.error("noField", "date");
        }
        if (counts == null) {
            counts = counted(controls);
        }
        if (readiness < 0) {
            readiness = percent(counts);
        }
        if (gate == null) {
            throw json.error("noField", "gate");
        }
        return new FtrResult(
                toolVersion,
                workload,
                checklist,
                language,
                date,
                readiness,
                Collections.unmodifiableMap(counts),
                controls,
                findings,
                warnings,
                baseline,
                changes,
                gate,
                infrastructure);
    }

    private boolean field(String field) throws IOException {
        switch (field) {
            case "format" -> format = checkedFormat(json.number(0));
            case "tool" ->
                json.object(name -> {
                    if (name.equals("version")) {
                        toolVersion = json.text();
                        return true;
                    }
                    return false;
                });
            case "workload" -> workload = parts.workload();
            case "checklist" -> checklist = parts.checklist();
            case "language" -> language = json.text();
            case "date" -> date = json.dateOrNull();
            case "readiness" -> readiness = json.number(-1);
            case "counts" -> counts = parts.counts();
            case "controls" -> controls = List.copyOf(json.list(parts::control));
            case "findings" -> findings = List.copyOf(json.list(parts::finding));
            case "warnings" -> warnings = parts.reasons("");
            case "baseline" -> baseline = parts.baseline();
            case "changes" -> changes = List.copyOf(json.list(parts::change));
            case "gate" -> gate = parts.gate();
            case "infrastructure" -> infrastructure = parts.infrastructure();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int checkedFormat(int found) {
        if (found > ResultJson.FORMAT) {
            throw json.error("later", found, ResultJson.FORMAT);
        }
        if (found < 1) {
            throw json.error("format", found);
        }
        return found;
    }

    private static Map<State, Integer> counted(List<FtrResult.ControlResult> controls) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        controls.forEach(control -> counts.merge(control.state(), 1, Integer::sum));
        return counts;
    }

    private static int percent(Map<State, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum() - counts.get(State.NOT_APPLICABLE);
        return all == 0 ? 100 : counts.get(State.READY) * 100 / all;
    }
}
