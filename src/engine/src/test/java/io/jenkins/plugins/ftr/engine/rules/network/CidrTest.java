package io.jenkins.plugins.ftr.engine.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, true, true",
        "10.1.2.3/0, true, true",
        "::/0, true, true",
        "0:0:0:0:0:0:0:0/0, true, true",
        "0.0.0.0/1, false, true",
        "128.0.0.0/1, false, true",
        "10.0.0.0/8, false, false",
        "203.0.113.0/24, false, false",
        "203.0.113.7, false, false",
        "2001:db8::/32, false, false",
        "2000::/3, false, true",
        "fc00::/7, false, false",
    })
    void tellsTheOpenInternet(String text, boolean everywhere, boolean open) {
        Cidr cidr = Cidr.parse(text).orElseThrow();
        assertThat(cidr.isEverywhere()).isEqualTo(everywhere);
        assertThat(cidr.isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.0.0", "10.0.0.256", "10.0.0.0/33", "sg-123", "1:2:3", "::1::", "10.0.0.0/-1", "pl-1/2"})
    void refusesWhatIsNoBlock(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.20.0.0/16, true",
        "10.0.0.0/8, 11.0.0.0/16, false",
        "10.0.0.0/16, 10.0.0.0/8, false",
        "::/0, 10.0.0.0/8, false",
        "fc00::/7, fd12::/48, true",
    })
    void containsItsParts(String outer, String inner, boolean expected) {
        assertThat(Cidr.parse(outer).orElseThrow().contains(Cidr.parse(inner).orElseThrow()))
                .isEqualTo(expected);
    }
}
