package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final SourceRange LINE = SourceRange.at("main.tf", 7);

    /** Asks for an encrypted disk, and breaks on disks called {@code broken}. */
    public static final class DiskRule implements Rule {
        @Override
        public Set<String> types() {
            return Set.of("Test::Disk");
        }

        @Override
        public void check(Resource resource, RuleContext context) {
            if (resource.property("Name").isText("broken").isTrue()) {
                throw new IllegalStateException("a fault in the rule");
            }
            Value encrypted = resource.property("Encrypted");
            if (encrypted.isText("dark").isTrue()) {
                context.violation(encrypted, "dark", "{Encrypted}");
                return;
            }
            Property.mustBeTrue(resource, context, "Encrypted");
        }
    }

    private static RuleMetadata disk() {
        return new RuleMetadata(
                "disk-encrypted",
                DiskRule.class.getName(),
                new LocalizedText("Disks are encrypted", "ディスクは暗号化する"),
                LocalizedText.of("why"),
                new LocalizedText("Encrypt it.", "暗号化してください。"),
                "encrypted = true",
                "Encrypted: true",
                Severity.HIGH,
                Map.of("SDAT-002", Strength.PROVES, "RES-001", Strength.SUPPORTS),
                List.of("https://docs.aws.amazon.com/"),
                List.of(),
                RuleMetadata.BOTH_FORMATS,
                LocalizedText.EMPTY,
                Map.of("dark", LocalizedText.of("{Encrypted} keeps {0} dark.")));
    }

    private static RuleReport run(Language language, Resource... resources) {
        RuleMetadata suppression =
                RuleRegistry.builtIn().find("suppression-without-reason").orElseThrow();
        return new RuleEngine(new RuleRegistry(List.of(disk(), suppression)), language)
                .run(new Infrastructure(List.of("main.tf"), List.of(resources), List.of(), List.of()));
    }

    private static TestResource disk(String address, Value encrypted) {
        return TestResource.of(address, "Test::Disk", 3, Map.of("Encrypted", encrypted));
    }

    @Test
    void saysViolationWithValueLineAndMend() {
        RuleReport report = run(Language.EN, disk("disk.a", Value.bool(false, LINE)));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATION);
            assertThat(finding.message()).isEqualTo("Encrypted is false; expected: true.");
            assertThat(finding.at()).isEqualTo(LINE);
            assertThat(finding.controls()).containsExactly("RES-001", "SDAT-002");
            assertThat(finding.remediation()).isEqualTo("Encrypt it.\n\nencrypted = true");
            assertThat(finding.origin()).isEmpty();
            assertThat(finding.isOpenViolation()).isTrue();
        });
    }

    @Test
    void speaksJapanese() {
        Finding finding = run(Language.JA, disk("disk.a", Value.bool(false, LINE)))
                .findings()
                .get(0);
        assertThat(finding.title()).isEqualTo("ディスクは暗号化する");
        assertThat(finding.message()).isEqualTo("Encrypted は false です。期待する値: true。");
        assertThat(finding.remediation()).startsWith("暗号化してください。");
    }

    @Test
    void foldsInstancesOfOneDefinitionAndKeepsOutcomesApart() {
        RuleReport report = run(
                Language.EN,
                disk("module.b.disk.a", Value.bool(false, LINE)),
                disk("module.a.disk.a", Value.bool(false, LINE)),
                disk("module.c.disk.a", Value.bool(true, LINE)));
        assertThat(report.with(Outcome.VIOLATION)).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("module.a.disk.a");
            assertThat(finding.instances()).containsExactly("module.a.disk.a", "module.b.disk.a");
            assertThat(finding.message()).isEqualTo("Encrypted is false; expected: true.");
        });
        assertThat(report.with(Outcome.PASS))
                .singleElement()
                .extracting(Finding::instances)
                .isEqualTo(List.of("module.c.disk.a"));
    }

    @Test
    void saysWhereInstancesAreWhenSeveralRootModulesUseADefinition() {
        RuleReport report = run(
                Language.EN,
                disk("module.b.disk.a", Value.bool(false, LINE)).within("examples/two"),
                disk("module.b.disk.a", Value.bool(false, LINE)).within("examples/one"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo("module.b.disk.a");
            assertThat(finding.instances())
                    .containsExactly("module.b.disk.a (examples/one)", "module.b.disk.a (examples/two)");
        });
    }

    @Test
    void callsPropertiesWhatTheCodeCallsThem() {
        Resource disk = disk("disk.a", Value.bool(false, LINE)).named(Map.of("Encrypted", "is_encrypted"));
        assertThat(run(Language.EN, disk).findings().get(0).message())
                .isEqualTo("is_encrypted is false; expected: true.");
        Resource dark = disk("disk.a", Value.text("dark", LINE)).named(Map.of("Encrypted", "is_encrypted"));
        assertThat(run(Language.EN, dark).findings().get(0).message())
                .isEqualTo("is_encrypted keeps {Encrypted} dark.");
    }

    @Test
    void placesANullWhereItIsWritten() {
        Finding finding =
                run(Language.EN, disk("disk.a", Value.nullAt(LINE))).findings().get(0);
        assertThat(finding.at()).isEqualTo(LINE);
        assertThat(finding.message()).isEqualTo("Encrypted is not set; expected: true.");
    }

    @Test
    void ordersByFileLineRuleAddressWhateverTheInput() {
        TestResource first = disk("z", Value.bool(false, SourceRange.at("a.tf", 9)));
        TestResource second = disk("y", Value.bool(false, SourceRange.at("b.tf", 1)));
        TestResource third = disk("x", Value.bool(false, SourceRange.at("b.tf", 2)));
        assertThat(run(Language.EN, third, first, second).findings())
                .isEqualTo(run(Language.EN, second, third, first).findings())
                .extracting(Finding::address)
                .containsExactly("z", "y", "x");
    }

    @Test
    void unknownSaysWhyAndIsNeverAViolation() {
        Value unknown = Value.unknown(Notice.verbatim("variable 'encrypt' has no default"), LINE)
                .withReferences(List.of(new Reference(".#var.encrypt", ""), new Reference("data.aws_x.y", "z")));
        assertThat(run(Language.EN, disk("disk.a", unknown)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(finding.message())
                            .isEqualTo("Encrypted is not known; expected: true."
                                    + " Not known: variable 'encrypt' has no default (var.encrypt, data.aws_x.y.z).");
                });
    }

    @Test
    void placesAnAbsentValueAtTheResource() {
        Finding finding = run(Language.EN, TestResource.of("disk.a", "Test::Disk", 3, Map.of()))
                .findings()
                .get(0);
        assertThat(finding.at().line()).isEqualTo(3);
        assertThat(finding.message()).isEqualTo("Encrypted is not set; expected: true.");
    }

    @Test
    void tellsWhereTheValueCameFrom() {
        Value fromVariable = Value.bool(false, LINE)
                .withOrigin(new Origin(Origin.Kind.VARIABLE_DEFAULT, "encrypt", SourceRange.at("variables.tf", 4)));
        assertThat(run(Language.EN, disk("disk.a", fromVariable))
                        .findings()
                        .get(0)
                        .origin())
                .isEqualTo("The value is the default of variable 'encrypt' at variables.tf:4.");
    }

    @Test
    void saysSoWhenExistenceIsNotKnown() {
        Finding finding = run(
                        Language.EN, disk("disk.a", Value.bool(false, LINE)).existing(Trilean.UNKNOWN))
                .findings()
                .get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATION);
        assertThat(finding.message()).contains("Whether this resource is created");
    }

    @Test
    void aRuleThatThrowsCostsOneUnknownFinding() {
        TestResource broken = TestResource.of(
                "disk.a",
                "Test::Disk",
                3,
                Map.of("Name", Value.text("broken", LINE), "Encrypted", Value.bool(true, LINE)));
        RuleReport report = run(Language.EN, broken, disk("disk.b", Value.bool(true, LINE)));
        assertThat(report.with(Outcome.UNKNOWN)).singleElement().satisfies(finding -> assertThat(finding.message())
                .startsWith("Internal error in rule (IllegalStateException)"));
        assertThat(report.with(Outcome.PASS)).extracting(Finding::address).containsExactly("disk.b");
    }

    @Test
    void aSuppressionWithAReasonKeepsTheFindingSuppressed() {
        for (String name : List.of("disk-encrypted", "*")) {
            RuleReport report =
                    run(Language.EN, disk("disk.a", Value.bool(false, LINE)).suppressed(name, "Scratch data"));
            Finding finding = report.with(Outcome.VIOLATION).get(0);
            assertThat(finding.suppression()).isEqualTo("Scratch data");
            assertThat(finding.isOpenViolation()).isFalse();
            assertThat(report.warnings()).isEmpty();
        }
    }

    @Test
    void aSuppressionWithoutAReasonIsAFindingAndHasNoEffect() {
        RuleReport report =
                run(Language.EN, disk("disk.a", Value.bool(false, LINE)).suppressed("disk-encrypted", " "));
        assertThat(report.with(Outcome.VIOLATION))
                .allMatch(Finding::isOpenViolation)
                .extracting(Finding::rule)
                .containsExactly("suppression-without-reason", "disk-encrypted");
    }

    @Test
    void aSuppressionOfEverythingCannotHideOneWithoutAReason() {
        RuleReport report = run(
                Language.EN,
                disk("disk.a", Value.bool(true, LINE))
                        .suppressed("*", "Everything is fine")
                        .suppressed("disk-encrypted", ""));
        assertThat(report.with(Outcome.VIOLATION))
                .singleElement()
                .matches(Finding::isOpenViolation)
                .extracting(Finding::rule)
                .isEqualTo("suppression-without-reason");
    }

    @Test
    void aSuppressionOfAnUnknownRuleIsAFinding() {
        RuleReport report =
                run(Language.EN, disk("disk.a", Value.bool(true, LINE)).suppressed("disk-encrypt", "Typed wrong"));
        assertThat(report.with(Outcome.VIOLATION)).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("'disk-encrypt', which is no rule"));
    }

    @Test
    void aStaleSuppressionIsAWarning() {
        RuleReport report =
                run(Language.EN, disk("disk.a", Value.bool(true, LINE)).suppressed("disk-encrypted", "Scratch data"));
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(RuleWarning.STALE_SUPPRESSION);
            assertThat(warning.at().line()).isEqualTo(2);
            assertThat(warning.message()).contains("disk-encrypted", "disk.a");
        });
    }

    @Test
    void secretsAndSensitiveValuesAreMasked() {
        Value secret = Value.text("AKIA2222333344445555", LINE);
        assertThat(run(Language.EN, disk("disk.a", secret)).findings().get(0).message())
                .doesNotContain("AKIA2222333344445555");
        Value sensitive = Value.number(42, LINE).withSensitive(true);
        assertThat(run(Language.EN, disk("disk.a", sensitive)).findings().toString())
                .doesNotContain("42");
    }

    @Test
    void tellsAsMuchOfPassesAsAsked() {
        RuleRegistry registry = new RuleRegistry(List.of(disk()));
        List<Infrastructure> parts = Stream.of("a", "b", "c")
                .map(name -> new Infrastructure(
                        List.of("main.tf"),
                        List.of(
                                disk("disk." + name, Value.bool(true, SourceRange.at(name + ".tf", 4))),
                                disk(
                                        "disk.other" + name,
                                        Value.bool(name.equals("b"), SourceRange.at(name + ".tf", 9)))),
                        List.of(),
                        List.of()))
                .toList();
        for (Passes passes : Passes.values()) {
            RuleEngine engine = new RuleEngine(registry, Language.EN, registry.rules(), passes);
            RuleReport report = engine.report(parts.stream()
                    .map(part -> engine.judge(part, Progress.NONE))
                    .toList());
            assertThat(report.with(Outcome.VIOLATION))
                    .as("violations with " + passes)
                    .hasSize(2);
            assertThat(report.with(Outcome.PASS))
                    .as("passes with " + passes)
                    .hasSize(passes == Passes.NONE ? 0 : passes == Passes.ONE_PER_RULE ? 1 : 4);
        }
    }
}
