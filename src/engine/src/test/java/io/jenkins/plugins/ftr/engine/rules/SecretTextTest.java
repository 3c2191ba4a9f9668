package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTextTest {
    @ParameterizedTest
    @CsvSource({
        "AKIA2222333344445555, aws",
        "key=ASIA2222333344445555;, aws",
        "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB, github",
        "-----BEGIN RSA PRIVATE KEY-----, key",
        "-----BEGIN PRIVATE KEY-----, key",
        "AKIAIOSFODNN7EXAMPLE,",
        "MAKIA2222333344445555,",
        "AKIA222233334444,",
        "AKIA1234567890ABCDEF, aws",
        "-----BEGIN PUBLIC KEY-----,",
        "plain text,",
    })
    void knowsSecretsByTheirForm(String text, String kind) {
        assertThat(SecretText.kind(text)).isEqualTo(kind);
    }

    @Test
    void masksEverySecretInAText() {
        assertThat(SecretText.mask("a AKIA2222333344445555 b ASIA2222333344445555 c"))
                .isEqualTo("a ******** b ******** c");
    }
}
