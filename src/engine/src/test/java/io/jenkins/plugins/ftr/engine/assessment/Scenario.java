package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.AnswersParser;
import io.jenkins.plugins.ftr.engine.answers.TestLookup;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import io.jenkins.plugins.ftr.engine.scan.ScanResult;
import io.jenkins.plugins.ftr.engine.scan.ScanResults;
import io.jenkins.plugins.ftr.engine.scan.ScanStatus;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One workload put together in a few words, judged against a built-in list. */
public final class Scenario {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Path directory;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<ParseError> parseErrors = new ArrayList<>();
    private final List<ScanResult> scans = new ArrayList<>();
    private final Map<String, Strength> strengths = new HashMap<>();
    private boolean scanned;
    private String list = "partner-hosted/2026.1";
    private String entries = "{}";
    private Language language = Language.EN;
    private ChangeHistory history = ChangeHistory.NONE;
    private JustificationPolicy policy = JustificationPolicy.DEFAULT;

    public Scenario(Path directory) {
        this.directory = directory;
    }

    public Scenario list(String key) {
        list = key;
        return this;
    }

    public Scenario answers(String yaml) {
        entries = yaml;
        return this;
    }

    public Scenario language(Language chosen) {
        language = chosen;
        return this;
    }

    public Scenario policy(JustificationPolicy chosen) {
        policy = chosen;
        return this;
    }

    public Scenario history(ChangeHistory chosen) {
        history = chosen;
        return this;
    }

    public Scenario file(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Scenario finding(String rule, Outcome outcome, String control, String suppression) {
        findings.add(finding(rule, outcome, control, suppression, "main.tf", "aws_thing.x" + findings.size()));
        return this;
    }

    public Scenario violation(String control) {
        return finding("some-rule", Outcome.VIOLATION, control, null);
    }

    public static Finding finding(
            String rule, Outcome outcome, String control, String suppression, String file, String address) {
        return new Finding(
                rule,
                "Title of " + rule,
                Severity.HIGH,
                List.of(control),
                outcome,
                address,
                "aws_thing",
                SourceRange.at(file, 7),
                "Something is so.",
                "Mend it.",
                List.of(address),
                "",
                suppression);
    }

    public Scenario strength(String rule, Strength strength) {
        strengths.put(rule, strength);
        return this;
    }

    public Scenario resource(String address, SourceRange at) {
        resources.add(new Thing(address, at));
        return this;
    }

    public Scenario parseError() {
        parseErrors.add(new ParseError(SourceRange.at("broken.tf", 3), Notice.verbatim("Broken.")));
        return this;
    }

    public Scenario scanned() {
        scanned = true;
        return this;
    }

    public Scenario scan(String source, String check, ScanStatus status) {
        scanned = true;
        scans.add(new ScanResult(
                source, check, status, "arn:x", "1", "eu-central-1", "HIGH", "Title", "", SourceRange.at("scan", 9)));
        return this;
    }

    public List<ControlAssessment> assess() {
        Checklist checklist = new TestLookup().find(list).orElseThrow();
        Workspace workspace = new Workspace(directory, Limits.DEFAULT);
        String text = "format: 1\nworkload: { name: Test }\nchecklists: [" + list + "]\nanswers:\n" + entries.indent(2);
        return new Assessor(new AssessmentInput(
                        checklist,
                        AnswersParser.in(workspace, Language.EN, TODAY)
                                .parse(text, "ftr-answers.yaml", new TestLookup()),
                        new Infrastructure(List.of(), resources, parseErrors, List.of()),
                        findings,
                        (rule, control) -> Optional.ofNullable(strengths.get(rule)),
                        scanned ? new ScanResults(List.of("scan"), scans) : ScanResults.NONE,
                        workspace,
                        history,
                        policy,
                        language,
                        TODAY))
                .assess();
    }

    public ControlAssessment assess(String control) {
        return assess().stream()
                .filter(assessment -> assessment.control().id().equals(control))
                .findFirst()
                .orElseThrow();
    }

    /** A resource of which only address and place matter. */
    private record Thing(String address, SourceRange at) implements Resource {
        @Override
        public String scope() {
            return ".";
        }

        @Override
        public String nativeType() {
            return "aws_thing";
        }

        @Override
        public String type() {
            return "AWS::Some::Thing";
        }

        @Override
        public Format format() {
            return Format.TERRAFORM;
        }

        @Override
        public Trilean exists() {
            return Trilean.TRUE;
        }

        @Override
        public Value property(String path) {
            return Value.absent(at);
        }

        @Override
        public Value properties() {
            return Value.map(Map.of(), at);
        }

        @Override
        public Value nativeAttributes() {
            return properties();
        }

        @Override
        public List<String> parts() {
            return List.of(".#aws_part.of_" + address.replace('.', '_'));
        }

        @Override
        public Map<String, Suppression> suppressions() {
            return Map.of();
        }
    }
}
