package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.check.CodeScan;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every rule of the registry over its annotated fixtures. A rule {@code network.AdminPortsOpen} has the folder
 * {@code network/AdminPortsOpen/} with at least {@code bad/main.tf}, {@code good/main.tf}, {@code bad.yaml} and {@code
 * good.yaml}. Every template, and every sub-folder as a whole, is scanned on its own. {@code # expect: VIOLATION part of the message} on the line of
 * a finding, or on a line of its own before it, says what is expected there; an outcome other than PASS that is not
 * expected fails the test. What sets something for a whole account is in the same folder of {@code accounts} beside {@code
 * rules}, out of the sight of the others.
 */
class RuleFixtureTest {
    private static final Path FIXTURES =
            Path.of("src/test/resources", RuleRegistry.class.getPackageName().replace('.', '/'));

    /** Cases that set something for their whole account, so that each of them needs an account of its own. */
    private static final Path ACCOUNTS = FIXTURES.resolveSibling("accounts");

    private static final RuleRegistry REGISTRY = RuleRegistry.builtIn();

    /** Beside fixtures of a rule that only gives evidence; holds the reason, and no bad fixture is asked for. */
    private static final String NEVER_VIOLATED = "never-violated.txt";

    @TempDir
    static Path temporary;

    static Stream<String> rules() {
        return REGISTRY.rules().stream().map(RuleMetadata::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatItsFixturesExpectAndNothingElse(String id) throws IOException {
        RuleMetadata rule = REGISTRY.find(id).orElseThrow();
        Path folder = FIXTURES.resolve(folder(rule));
        Path accounts = ACCOUNTS.resolve(folder(rule));
        List<String> problems = new ArrayList<>();
        boolean breakable = !Files.exists(folder.resolve(NEVER_VIOLATED));
        for (Format format : rule.formats()) {
            String suffix = format == Format.TERRAFORM ? "/main.tf" : ".yaml";
            for (String name : breakable ? List.of("bad", "good") : List.of("good")) {
                if (!Files.exists(folder.resolve(name + suffix)) && !Files.exists(accounts.resolve(name + suffix))) {
                    problems.add("there is no fixture " + folder.resolve(name + suffix));
                }
            }
        }
        for (Path parent : List.of(folder, accounts)) {
            for (Path fixture : children(parent)) {
                problems.addAll(problems(rule, fixture));
            }
        }
        assertThat(problems).as("fixtures of rule " + id).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsTheSnippetsThatItRecommends(String id) throws IOException {
        RuleMetadata rule = REGISTRY.find(id).orElseThrow();
        for (Format format : rule.formats()) {
            Path folder = Files.createTempDirectory(temporary, "snippet");
            Files.writeString(
                    folder.resolve(format == Format.TERRAFORM ? "main.tf" : "template.yaml"), rule.snippet(format));
            Infrastructure infrastructure = FixtureScanner.scan(folder);
            assertThat(infrastructure.parseErrors())
                    .as("parse errors in the " + format + " snippet of " + id)
                    .isEmpty();
            assertThat(run(rule, infrastructure).with(Outcome.VIOLATION))
                    .as("violations in the " + format + " snippet of " + id)
                    .filteredOn(finding -> !finding.isSuppressed())
                    .isEmpty();
        }
    }

    /**
     * {@code ftr scan} on the folder of all fixtures finds the same, rule by rule in the fixtures of the rule. It judges part
     * by part, so only what speaks for a whole account could reach from one fixture into another.
     */
    @Test
    void findsTheSameInADirectoryOfAllFixtures() throws IOException {
        CodeScan scan = CodeScan.of(List.of(FIXTURES), List.of(), Settings.DEFAULT, Language.EN, false, Progress.NONE);
        Map<String, List<Finding>> findings = scan.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .collect(Collectors.groupingBy(Finding::rule));
        List<String> problems = new ArrayList<>();
        scan.summary().parseErrors().forEach(error -> problems.add(error.at() + ": " + error.message()));
        for (RuleMetadata rule : REGISTRY.rules()) {
            String own = folder(rule);
            List<Finding> found = new ArrayList<>(findings.getOrDefault(rule.id(), List.of()));
            found.removeIf(finding -> !finding.at().file().startsWith(own + "/"));
            for (Path fixture : children(FIXTURES.resolve(own))) {
                for (Expectation expectation : expectations(fixture, FIXTURES)) {
                    Finding match = found.stream()
                            .filter(expectation::matches)
                            .findFirst()
                            .orElse(null);
                    if (match != null) {
                        found.remove(match);
                    } else if (expectation.outcome != Outcome.PASS) {
                        problems.add(rule.id() + ": missing " + expectation);
                    }
                }
            }
            found.forEach(finding -> problems.add(rule.id() + ": unexpected " + finding.outcome() + " at "
                    + finding.at() + ": " + finding.message()));
        }
        assertThat(problems).isEmpty();
        assertThat(scan.findings()).as("internal errors").noneMatch(finding -> finding.message()
                .contains("Internal error"));
    }

    /** What lies in a folder of another name would never be scanned. */
    @Test
    void everyFixtureBelongsToARule() throws IOException {
        Set<String> rules =
                REGISTRY.rules().stream().map(RuleFixtureTest::folder).collect(Collectors.toSet());
        for (Path root : List.of(FIXTURES, ACCOUNTS)) {
            for (Path area : children(root)) {
                for (Path folder : children(area)) {
                    assertThat(rules)
                            .contains(root.relativize(folder).toString().replace('\\', '/'));
                }
            }
        }
    }

    private static String folder(RuleMetadata rule) {
        return rule.area() + "/" + rule.simpleName();
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !path.endsWith(NEVER_VIOLATED)).sorted().toList();
        }
    }

    private static Path base(Path fixture) {
        return Files.isDirectory(fixture) ? fixture : fixture.getParent();
    }

    private static List<Path> files(Path fixture) throws IOException {
        try (Stream<Path> walk = Files.walk(fixture)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What the files of a fixture expect, their paths relative to the given folder. */
    private static List<Expectation> expectations(Path fixture, Path base) throws IOException {
        List<Expectation> expected = new ArrayList<>();
        for (Path file : files(fixture)) {
            String name = base.relativize(file).toString().replace('\\', '/');
            expected.addAll(Expectation.in(name, Files.readString(file, StandardCharsets.UTF_8)));
        }
        return expected;
    }

    private static List<String> problems(RuleMetadata rule, Path fixture) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "fixture");
        Path base = base(fixture);
        for (Path file : files(fixture)) {
            Path copy = folder.resolve(base.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        List<Expectation> expected = expectations(fixture, base);
        Infrastructure infrastructure = FixtureScanner.scan(folder);
        List<String> problems = new ArrayList<>();
        infrastructure
                .parseErrors()
                .forEach(error -> problems.add(
                        fixture.getFileName() + ": " + error.at() + " does not parse: " + error.message()));
        List<Finding> findings = new ArrayList<>(run(rule, infrastructure).findings());
        String label = fixture.getFileName().toString();
        for (Expectation expectation : expected) {
            Finding match =
                    findings.stream().filter(expectation::matches).findFirst().orElse(null);
            if (match == null) {
                problems.add(label + ": missing " + expectation);
            }
            findings.remove(match);
        }
        for (Finding finding : findings) {
            if (finding.outcome() != Outcome.PASS && !finding.isSuppressed()) {
                problems.add(label + ": unexpected " + finding.outcome() + " at " + finding.at() + " on "
                        + finding.address() + ": " + finding.message());
            }
        }
        String wanted = label.startsWith("bad") ? "VIOLATION" : label.startsWith("good") ? "PASS" : "";
        boolean seen = run(rule, infrastructure).findings().stream()
                .anyMatch(finding -> finding.outcome().name().equals(wanted));
        if (!wanted.isEmpty() && !seen) {
            problems.add(label + ": holds no " + wanted);
        }
        return problems;
    }

    private static RuleReport run(RuleMetadata rule, Infrastructure infrastructure) {
        return new RuleEngine(REGISTRY, Language.EN, List.of(rule), Passes.ALL).run(infrastructure);
    }

    /** One {@code # expect:} annotation. */
    private record Expectation(String file, int line, Outcome outcome, String message) {
        private static final String MARK = "# expect: ";

        static List<Expectation> in(String file, String content) {
            List<Expectation> expectations = new ArrayList<>();
            List<Expectation> waiting = new ArrayList<>();
            String[] lines = content.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int mark = lines[i].indexOf(MARK);
                boolean comment = lines[i].strip().startsWith("#") && !lines[i].contains("ftr:skip");
                if (!comment) {
                    for (Expectation one : waiting) {
                        expectations.add(new Expectation(file, i + 1, one.outcome, one.message));
                    }
                    waiting.clear();
                }
                if (mark >= 0) {
                    String[] parts =
                            lines[i].substring(mark + MARK.length()).strip().split(" ", 2);
                    Expectation one = new Expectation(
                            file, i + 1, Outcome.valueOf(parts[0]), parts.length > 1 ? parts[1].strip() : "");
                    (comment ? waiting : expectations).add(one);
                }
            }
            return expectations;
        }

        boolean matches(Finding finding) {
            return isAt(finding) && finding.message().contains(message);
        }

        boolean isAt(Finding finding) {
            return finding.outcome() == outcome
                    && finding.at().file().equals(file)
                    && finding.at().line() == line;
        }

        @Override
        public String toString() {
            return outcome + " at " + file + ":" + line + (message.isEmpty() ? "" : " with '" + message + "'");
        }
    }
}
