package io.jenkins.plugins.ftr.engine.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentTest {
    private static final SourceRange AT = SourceRange.at("main.tf", 3);

    private static Statement statement(String json) {
        PolicyDocument document = PolicyDocument.of(Value.text("{\"Statement\":" + json + "}", AT));
        assertThat(document.unknown()).isEmpty();
        return document.statements().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "*, s3:GetObject, true",
        "s3:*, S3:GetObject, true",
        "s3:Get*, s3:PutObject, false",
        "s3:?etObject, s3:GetObject, true",
        "*:*, iam:PassRole, true",
        "a*b*c, aXbXbXc, true",
        "a*b*c, aXbXbX, false",
        "'', a, false",
    })
    void wildcardsCoverAsIamMatches(String pattern, String text, boolean expected) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(expected);
    }

    @Test
    void unknownPiecesDecideOnlyWhereTheyCan() {
        Value pattern = Value.unknownText(Notice.verbatim("var.x is unknown"), Arrays.asList("s3:", null), AT);
        assertThat(Wildcard.matches(pattern, "s3:GetObject")).isEqualTo(Trilean.UNKNOWN);
        assertThat(Wildcard.matches(pattern, "iam:PassRole")).isEqualTo(Trilean.FALSE);
        assertThat(Wildcard.matches(Value.unknown(Notice.verbatim("why"), AT), "iam:PassRole"))
                .isEqualTo(Trilean.UNKNOWN);
    }

    @Test
    void readsSingleAndListForms() {
        Statement one = statement("{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":[\"a\",\"b\"]}");
        assertThat(one.isAllow()).isEqualTo(Trilean.TRUE);
        assertThat(one.actions()).hasSize(1);
        assertThat(one.resources()).hasSize(2);
        assertThat(one.covers("s3:getobject")).isEqualTo(Trilean.TRUE);
    }

    @Test
    void notActionCoversTheRest() {
        Statement one = statement("{\"Effect\":\"Allow\",\"NotAction\":\"iam:*\",\"Resource\":\"*\"}");
        assertThat(one.covers("iam:PassRole")).isEqualTo(Trilean.FALSE);
        assertThat(one.covers("ec2:RunInstances")).isEqualTo(Trilean.TRUE);
    }

    @Test
    void keepsTheKnownPartsOfATextWithGaps() {
        Value text = Value.unknownText(
                Notice.verbatim("bucket is unknown"),
                Arrays.asList(
                        "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::",
                        null,
                        "/*\"}]}"),
                AT);
        Statement one = PolicyDocument.of(text).statements().get(0);
        assertThat(one.isEveryAction()).isEqualTo(Trilean.TRUE);
        assertThat(one.isEveryResource()).isEqualTo(Trilean.FALSE);
        assertThat(one.resources().get(0).isUnknown()).isTrue();
    }

    @Test
    void whatIsNoJsonIsUnknown() {
        assertThat(PolicyDocument.of(Value.text("not json", AT)).unknown()).isPresent();
        assertThat(PolicyDocument.of(Value.unknown(Notice.verbatim("why"), AT)).unknown())
                .isPresent();
        assertThat(PolicyDocument.of(Value.absent(AT)).isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Principal\":\"*\" | TRUE",
                "\"Principal\":{\"AWS\":\"*\"} | TRUE",
                "\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"} | FALSE",
                "\"Principal\":{\"Service\":\"sns.amazonaws.com\"} | FALSE",
                "\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-123\"}} | FALSE",
                "\"Principal\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}} | TRUE",
                "\"Principal\":\"*\",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"0.0.0.0/0\"}} | TRUE",
                "\"Principal\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:SourceVpc\":\"vpc-1\"}} | TRUE",
            })
    void publicMeansAnybodyWithoutACondition(String rest, Trilean expected) {
        Statement one = statement("{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\"," + rest + "}");
        assertThat(one.isPublic()).isEqualTo(expected);
    }
}
