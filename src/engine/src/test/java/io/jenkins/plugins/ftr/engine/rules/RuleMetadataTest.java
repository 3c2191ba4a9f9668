package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the metadata of every rule must hold. What is missing in a file is refused by the build already. */
class RuleMetadataTest {
    private static final Pattern FORMAT = Pattern.compile("Terraform|CloudFormation|OpenTofu|HCL|CDK");

    /** {@code HttpTokens}, {@code http_tokens}; not {@code aws:PrincipalOrgID}, which both formats spell alike. */
    private static final Pattern PROPERTY =
            Pattern.compile("(?<![A-Za-z0-9_:])(?:[A-Za-z]*[a-z0-9][A-Z][A-Za-z0-9]*|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)");

    /** What looks like a property and is none. */
    private static final Set<String> NO_PROPERTIES = Set.of(
            // Products.
            "ActiveMQ",
            "CloudFront",
            "CloudTrail",
            "CloudWatch",
            "MariaDB",
            "MySQL",
            "PostgreSQL",
            "RabbitMQ",
            "WorkSpace",
            // Elements of policies, which are the same in both formats.
            "NotAction",
            "NotResource",
            // Parameters of databases, likewise.
            "force_ssl",
            "require_secure_transport",
            "require_ssl",
            // Values that AWS names so.
            "RootCredentialsManagement",
            "RootSessions");

    private static final String COMPLETE = """
            id: disk-encrypted
            severity: HIGH
            controls: {SDAT-002: proves, 'customer-deployed:DSEC-009': contradicts-only}
            title: {en: Disks are encrypted, ja: ディスクは暗号化する}
            why: {en: Because, ja: 理由}
            remediation: {en: Encrypt it, ja: 暗号化する}
            terraform: encrypted = true
            cloudformation: 'Encrypted: true'
            references: [https://docs.aws.amazon.com/]
            """;

    @Test
    void readsACompleteFile() {
        RuleMetadata rule = RuleMetadataReader.read(COMPLETE, "a.storage.DiskEncrypted");
        assertThat(rule.controls())
                .isEqualTo(
                        Map.of("SDAT-002", Strength.PROVES, "customer-deployed:DSEC-009", Strength.CONTRADICTS_ONLY));
        assertThat(rule.area()).isEqualTo("storage");
        assertThat(rule.simpleName()).isEqualTo("DiskEncrypted");
    }

    @Test
    void namesEveryFaultOfAFile() {
        String faulty = COMPLETE.replace("ja: 理由", "ja: ''")
                .replace("severity: HIGH", "severity: AWFUL")
                .replace("SDAT-002", "SDAT-2")
                .replace("https://", "http://")
                .replace("terraform:", "terrafrom:");
        assertThatThrownBy(() -> RuleMetadataReader.read(faulty, "a.B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "'why' must have",
                        "AWFUL",
                        "'SDAT-2' is no control id",
                        "no https address",
                        "'terrafrom'",
                        "'terraform' is missing");
    }

    @Test
    void aFormatLeftOutNeedsAReason() {
        assertThatThrownBy(() -> RuleMetadataReader.read(COMPLETE + "formats: [terraform]\n", "a.B"))
                .hasMessageContaining("formatsReason");
    }

    @Test
    void everyRuleOfTheRegistryIsComplete() {
        assertThat(RuleRegistry.builtIn().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(RuleRegistry.create(rule).types()).isEqualTo(Set.copyOf(rule.types()));
            assertThat(rule.title().en().length()).isLessThanOrEqualTo(100);
            assertThat(rule.title().ja()).isNotEqualTo(rule.title().en());
            if (!rule.area().equals("suppression")) {
                assertThat(rule.controls()).as("controls of " + rule.id()).isNotEmpty();
            }
            for (LocalizedText message : rule.messages().values()) {
                for (int i = 0; i < 9; i++) {
                    String placeholder = "{" + i + "}";
                    assertThat(message.ja().contains(placeholder))
                            .as(rule.id() + ": " + placeholder + " in " + message)
                            .isEqualTo(message.en().contains(placeholder));
                }
            }
        });
    }

    /** The words are shown for either format, followed by the snippet of the one that was read: names are left to that. */
    @Test
    void remediationsFitEitherFormat() {
        List<String> problems = new ArrayList<>();
        Set<String> unused = new TreeSet<>(NO_PROPERTIES);
        for (RuleMetadata rule : RuleRegistry.builtIn().rules()) {
            for (String text :
                    List.of(rule.remediation().en(), rule.remediation().ja())) {
                FORMAT.matcher(text)
                        .results()
                        .forEach(match -> problems.add(rule.id() + " names the format " + match.group()));
                PROPERTY.matcher(text).results().map(MatchResult::group).forEach(name -> {
                    unused.remove(name);
                    if (!NO_PROPERTIES.contains(name)) {
                        problems.add(rule.id() + " names the property " + name);
                    }
                });
            }
        }
        assertThat(problems).isEmpty();
        assertThat(unused).as("exceptions that no rule needs").isEmpty();
    }
}
