package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * expected fails the test.
 */
class RuleFixtureTest {
    private static final Path FIXTURES =
            Path.of("src/test/resources", RuleRegistry.class.getPackageName().replace('.', '/'));
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
        Path folder = FIXTURES.resolve(rule.area()).resolve(rule.simpleName());
        List<String> problems = new ArrayList<>();
        boolean breakable = !Files.exists(folder.resolve(NEVER_VIOLATED));
        for (Format format : rule.formats()) {
            String suffix = format == Format.TERRAFORM ? "/main.tf" : ".yaml";
            for (String name : breakable ? List.of("bad", "good") : List.of("good")) {
                if (!Files.exists(folder.resolve(name + suffix))) {
                    problems.add("there is no fixture " + folder.resolve(name + suffix));
                }
            }
        }
        for (Path fixture : children(folder)) {
            problems.addAll(problems(rule, fixture));
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
     * A scan of everything at once finds the same: each fixture is a folder of its own in one directory. What a rule takes
     * from the account as a whole may come from a neighbour there, so that a violation may become a pass or stand at another
     * setting of its file, and there is never one more.
     */
    @Test
    void findsTheSameInADirectoryOfAllFixtures() throws IOException {
        Path directory = Files.createTempDirectory(temporary, "all");
        Map<String, List<Expectation>> expected = new LinkedHashMap<>();
        for (RuleMetadata rule : REGISTRY.rules()) {
            Path folder = FIXTURES.resolve(rule.area()).resolve(rule.simpleName());
            for (Path fixture : children(folder)) {
                if (fixture.getFileName().toString().equals(NEVER_VIOLATED)) {
                    continue;
                }
                String name = rule.area() + "/" + rule.simpleName() + "/"
                        + fixture.getFileName().toString().replace('.', '-');
                Path base = Files.isDirectory(fixture) ? fixture : fixture.getParent();
                try (Stream<Path> walk = Files.walk(fixture)) {
                    for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                        String path =
                                name + "/" + base.relativize(file).toString().replace('\\', '/');
                        Files.createDirectories(directory.resolve(path).getParent());
                        Files.copy(file, directory.resolve(path));
                        expected.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                                .addAll(Expectation.in(path, Files.readString(file, StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        RuleReport report = new RuleEngine(REGISTRY, Language.EN).run(FixtureScanner.scan(directory));
        List<Finding> elsewhere = new ArrayList<>();
        Set<Expectation> found = new HashSet<>();
        for (Finding finding : report.findings()) {
            String own = REGISTRY.find(finding.rule())
                    .map(rule -> rule.area() + "/" + rule.simpleName() + "/")
                    .orElse("");
            if (finding.outcome() != Outcome.VIOLATION
                    || finding.isSuppressed()
                    || !finding.at().file().startsWith(own)) {
                continue;
            }
            List<Expectation> matching = expected.getOrDefault(finding.rule(), List.of()).stream()
                    .filter(expectation -> expectation.isAt(finding))
                    .toList();
            found.addAll(matching);
            if (matching.isEmpty()) {
                elsewhere.add(finding);
            }
        }
        List<String> unexpected = new ArrayList<>();
        for (Finding finding : elsewhere) {
            Optional<Expectation> moved = expected.getOrDefault(finding.rule(), List.of()).stream()
                    .filter(one -> one.outcome == Outcome.VIOLATION
                            && one.file.equals(finding.at().file())
                            && !found.contains(one))
                    .findFirst();
            moved.ifPresentOrElse(
                    found::add,
                    () -> unexpected.add(finding.rule() + " at " + finding.at() + ": " + finding.message()));
        }
        assertThat(unexpected).as("violations that no annotation expects").isEmpty();
        assertThat(report.findings()).as("internal errors").noneMatch(finding -> finding.message()
                .contains("Internal error"));
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
        return new RuleEngine(REGISTRY, Language.EN, List.of(rule), true).run(infrastructure);
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
