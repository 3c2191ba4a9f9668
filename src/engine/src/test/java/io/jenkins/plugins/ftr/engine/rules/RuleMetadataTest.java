package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the metadata of every rule must hold. What is missing in a file is refused by the build already. */
class RuleMetadataTest {
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
}
