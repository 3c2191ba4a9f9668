package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Translator;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Vocabulary;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Templates that are damaged, or put together at random from everything the language has: never an internal error. */
class TemplateFuzzTest {
    private static final String TEMPLATE = """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Globals: {Function: {Runtime: java21, Tags: {a: b}}}
            Parameters:
              Stage: {Type: String, Default: prod, AllowedValues: [dev, prod]}
              Zones: {Type: CommaDelimitedList, Default: "a,b"}
              Secret: {Type: String, NoEcho: true}
            Mappings: {Map: {prod: {Size: 3}, dev: {Size: 1}}}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              Not: !Not [!Condition IsProd]
            Resources:
              Fn::ForEach::Loop: [Z, !Ref Zones, {"T${Z}": {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Sub 'x-${Z}'}}}]
              Bucket:
                Type: AWS::S3::Bucket
                Condition: IsProd
                Metadata: {ftr: {skip: [{rule: S3-001, reason: x}]}, 'aws:cdk:path': A/B}
                Properties:
                  BucketName: !Join ['-', [!Ref AWS::StackName, !Select [0, !Split [',', 'a,b']]]]
                  BucketEncryption: !If [Not, {A: 1}, !Ref AWS::NoValue]
              Handler:
                Type: AWS::Serverless::Function
                Properties:
                  Policies: [AWSLambdaExecute, {S3ReadPolicy: {BucketName: !Ref Bucket}}]
                  Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}
                  Environment: {Variables: {P: !Ref Secret, S: !FindInMap [Map, !Ref Stage, Size]}}
              Nested: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: t.yaml, Parameters: {Stage: dev}}}
              Api: {Type: 'AWS::Serverless::Api', Properties: {StageName: !Sub '${Stage}', Domain: {DomainName: x}}}
            Outputs:
              O: {Value: !GetAtt Nested.Outputs.O, Export: {Name: !Sub '${AWS::StackName}-o'}}
            """;

    private static final Limits LIMITS = new Limits(1 << 20, 100, 64, 50, 200, 100_000, 100, Duration.ofSeconds(5));

    private static final String[] BITS = {
        "!Ref ",
        "!Sub ",
        "!GetAtt ",
        "!If ",
        "!Join ",
        "!Select ",
        "!FindInMap ",
        "!Cidr ",
        "!Equals ",
        "!And ",
        "!Condition ",
        "!Base64 ",
        "!ToJsonString ",
        "!Length ",
        "!Split ",
        "!ImportValue ",
        "!Transform ",
        "!GetAZs ",
        "{Fn::If: ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "Stage",
        "Zones",
        "Bucket",
        "IsProd",
        "Nested.Outputs.O",
        "${",
        "${Stage}",
        "~",
        "null",
        "1",
        "-1",
        "9999999999",
        "''",
        "\"",
        "AWS::NoValue",
        "AWS::Region",
        "*x",
        "&x ",
        "<<: ",
        ": ",
        "\n",
        "\n  ",
        "- ",
        "true",
        "Fn::ForEach::X",
        "#ftr:skip "
    };

    private final Vocabulary vocabulary = Vocabulary.builtIn();

    @TempDir
    private Path folder;

    private void survives(String content) {
        NativeInfrastructure read =
                new Templates(folder).limits(LIMITS).file("t.yaml", content).read();
        Infrastructure infrastructure = Translator.translate(read, vocabulary);

        for (Resource resource : infrastructure.resources()) {
            assertThat(resource.address()).isNotEmpty();
            assertThat(resource.at().file()).isEqualTo("t.yaml");
            resource.property("BucketEncryption.ServerSideEncryptionConfiguration")
                    .toString();
            resource.property("Policies.PolicyDocument.Statement").toString();
            infrastructure.referrers(resource);
        }
        assertThat(read.parseErrors())
                .extracting(error -> error.message().in(Language.EN))
                .noneMatch(String::isBlank);
    }

    @Test
    void readsTheWholeTemplate() {
        NativeInfrastructure read =
                new Templates(folder).limits(LIMITS).file("t.yaml", TEMPLATE).read();

        assertThat(read.parseErrors()).isEmpty();
        assertThat(read.resources())
                .extracting(resource -> resource.address())
                .contains("Bucket", "Handler", "Ta", "Tb");
    }

    @Test
    @Timeout(300)
    void survivesDamage() {
        Random random = new Random(4711);
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder(TEMPLATE);
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(text.length());
                String bit = BITS[random.nextInt(BITS.length)];
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, bit);
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                    case 2 -> text.replace(at, Math.min(text.length(), at + bit.length()), bit);
                    default -> {
                        int from = random.nextInt(text.length());
                        text.insert(at, text.substring(from, Math.min(text.length(), from + 60)));
                    }
                }
            }
            survives(text.toString());
        }
    }

    @Test
    @Timeout(300)
    void survivesRandomExpressions() {
        Random random = new Random(815);
        String head = TEMPLATE + "";
        for (int i = 0; i < 400; i++) {
            String expression = expression(random, 4);
            survives(head.replace("BucketEncryption: !If [Not, {A: 1}, !Ref AWS::NoValue]", "X: " + expression)
                    .replace("Not: !Not [!Condition IsProd]", "Not: " + expression(random, 3)));
        }
    }

    private static String expression(Random random, int depth) {
        List<String> leaves = List.of(
                "a",
                "1",
                "''",
                "!Ref Stage",
                "!Ref Zones",
                "!Ref Bucket",
                "!Ref AWS::Region",
                "!Ref AWS::NoValue",
                "!Ref Nope",
                "!GetAtt Bucket.Arn",
                "!GetAtt Nested.Outputs.O",
                "!Sub '${Stage}${AWS::Region}'",
                "!Condition Not",
                "null",
                "[]",
                "{}");
        if (depth == 0) {
            return leaves.get(random.nextInt(leaves.size()));
        }
        String a = expression(random, depth - 1);
        String b = expression(random, depth - 1);
        String c = expression(random, depth - 1);
        return switch (random.nextInt(18)) {
            case 0 -> "!If [IsProd, " + a + ", " + b + "]";
            case 1 -> "{'Fn::If': [Not, " + a + ", " + b + "]}";
            case 2 -> "!Join [" + a + ", [" + b + ", " + c + "]]";
            case 3 -> "!Join ['-', " + a + "]";
            case 4 -> "!Select [" + a + ", " + b + "]";
            case 5 -> "!Split [" + a + ", " + b + "]";
            case 6 -> "!FindInMap [Map, " + a + ", " + b + "]";
            case 7 -> "!Cidr [" + a + ", " + b + ", " + c + "]";
            case 8 -> "{'Fn::Base64': " + a + "}";
            case 9 -> "{'Fn::ToJsonString': " + a + "}";
            case 10 -> "{'Fn::Length': " + a + "}";
            case 11 -> "!Equals [" + a + ", " + b + "]";
            case 12 -> "!And [" + a + ", " + b + "]";
            case 13 -> "!Sub ['${X}-${Y}', {X: " + a + ", Y: " + b + "}]";
            case 14 -> "{'Fn::GetAtt': [" + a + ", " + b + "]}";
            case 15 -> "[" + a + ", " + b + "]";
            case 16 -> "{A: " + a + ", B: " + b + "}";
            default -> a;
        };
    }
}
