package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
    private static final String HEAD = """
            AWSTemplateFormatVersion: '2010-09-09'
            Parameters:
              Stage: {Type: String, Default: prod}
              Open: {Type: String}
              Zones: {Type: CommaDelimitedList, Default: "a, b,c"}
              Only: {Type: String, AllowedValues: [one]}
              Choice: {Type: String, AllowedValues: [dev, test]}
              Secret: {Type: String, NoEcho: true, Default: hunter2}
              Lookup: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}
              Count: {Type: Number, Default: 3}
            Mappings:
              Sizes:
                prod: {Instance: m5.large, Same: x}
                dev: {Instance: t3.micro, Same: x}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsOpen: !Equals [!Ref Open, yes]
              Never: !Equals [!Ref Choice, prod]
              Both: !And [!Condition IsProd, {Condition: IsOpen}]
              Either: !Or [!Condition IsProd, !Condition IsOpen]
              No: !Not [!Condition IsProd]
              Loop: !Not [!Condition Loop]
              Same: !Equals [!Sub "${AWS::Region}-x", y]
            Resources:
              Other: {Type: 'AWS::SNS::Topic'}
              R:
                Type: AWS::SNS::Topic
                Properties:
                  V: \
            """;

    @TempDir
    private Path folder;

    private Value value(String expression) {
        return new Templates(folder)
                .file("t.yaml", HEAD + expression + "\n")
                .attributes("R")
                .get("V");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Stage | prod",
                "{Ref: Stage} | prod",
                "!Sub '${Stage}-x' | prod-x",
                "{'Fn::Sub': '${Stage}'} | prod",
                "!Sub ['${A}-${Stage}', {A: !Ref Stage}] | prod-prod",
                "!Sub 'keep ${!This} ${Stage}' | keep ${This} prod",
                "!Join ['-', [a, !Ref Stage]] | a-prod",
                "!Join [',', !Ref Zones] | a,b,c",
                "!Select [1, !Ref Zones] | b",
                "!Select ['0', !Split [',', 'x,y']] | x",
                "!FindInMap [Sizes, !Ref Stage, Instance] | m5.large",
                "!FindInMap [Sizes, !Ref Open, Same] | x",
                "!FindInMap [Sizes, nowhere, Instance, {DefaultValue: z}] | z",
                "!If [IsProd, yes-it-is, no] | yes-it-is",
                "!If [No, a, b] | b",
                "!If [IsOpen, same, same] | same",
                "!If [Never, a, b] | b",
                "!If [Either, a, b] | a",
                "!Ref Only | one",
                "!Base64 text | text",
                "{'Fn::Base64': !Sub 'x ${Stage}'} | x prod",
                "!Select [0, !Cidr [10.0.0.0/16, 4, 8]] | 10.0.0.0/24",
                "!Select [3, !Cidr [10.0.0.0/16, 4, 8]] | 10.0.3.0/24",
                "!Select [1, !Cidr ['2001:db8::/56', 2, 64]] | 2001:db8:0:1:0:0:0:0/64",
                "!Length [a, b, c] | 3",
                "{'Fn::Length': !Ref Zones} | 3",
                "!ToJsonString {a: 1, b: [true, x]} | {\"a\":1,\"b\":[true,\"x\"]}",
                "!Ref Count | 3",
                "!GetAtt Other.TopicName | ",
            })
    void computesWhatIsKnown(String expression, String expected) {
        assertThat(value(expression).asText().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "!Ref Open | parameter 'Open' has no default",
                "!Ref AWS::Region | 'AWS::Region' is known only at deployment",
                "!Ref Other | 'Other' is known only after deployment",
                "!GetAtt Other.Arn | 'Other.Arn' is known only after deployment",
                "{'Fn::GetAtt': [Other, Arn]} | 'Other.Arn' is known only after deployment",
                "!ImportValue name | imported from another stack as 'name'",
                "!If [IsOpen, a, b] | condition 'IsOpen'",
                "!If [Both, a, b] | condition 'Both'",
                "!If [Loop, a, b] | condition 'Loop'",
                "!If [Missing, a, b] | condition 'Missing'",
                "!GetAZs '' | availability zones",
                "!Select [9, [a]] | item 9 of 1",
                "!FindInMap [Sizes, !Ref Open, Instance] | mapping 'Sizes'",
                "!Cidr [10.0.0.0/30, 4, 8] | cannot split",
                "!Ref Lookup | Systems Manager",
                "!Rain::Module x | '!Rain::Module' is not a function",
                "{'Fn::Transform': {Name: M}} | macro",
                "!Split [',', !Ref Open] | parameter 'Open'",
                "!Join ['', !Ref AWS::NotificationARNs] | NotificationARNs",
            })
    void saysUnknownWithTheReason(String expression, String reason) {
        Value value = value(expression);

        assertThat(value.isUnknown()).isTrue();
        assertThat(value.reason().in(Language.EN)).contains(reason);
    }

    @Test
    void comparesPartlyKnownTextByItsPieces() {
        // "...-x" can never be "y".
        assertThat(value("!If [Same, a, b]").asText()).contains("b");
    }

    @Test
    void keepsKnownPiecesAndReferences() {
        Value value = value("!Sub 'arn:${AWS::Partition}:s3:::${Other}/${Stage}'");

        assertThat(value.pieces()).containsExactly("arn:", null, ":s3:::", null, "/prod");
        assertThat(value.references())
                .containsExactly(
                        new Reference("AWS::Partition", ""),
                        new Reference("t.yaml#Other", ""),
                        new Reference("t.yaml#Parameters.Stage", ""));
    }

    @Test
    void takesAttributesThatAreWrittenFromTheCode() {
        String code =
                "x\n  Net: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16, A: !GetAtt Net.A, B: {C: 1}}}\n"
                        + "  Use: {Type: 'AWS::X::Y', Properties: {V: !GetAtt Net.CidrBlock, A: !GetAtt Net.A, B: !GetAtt Net.B}}\n";
        Value use = new Templates(folder).file("t.yaml", HEAD + code).attributes("Use");

        assertThat(use.get("V").asText()).contains("10.0.0.0/16");
        assertThat(use.get("V").references()).containsExactly(new Reference("t.yaml#Net", "CidrBlock"));
        assertThat(use.get("A").isUnknown()).isTrue();
        assertThat(use.get("B").isUnknown()).isTrue();
    }

    @Test
    void knowsWhereAValueCameFrom() {
        Value value = value("!Ref Stage");

        assertThat(value.origin().kind()).isEqualTo(Origin.Kind.PARAMETER_DEFAULT);
        assertThat(value.origin().name()).isEqualTo("Stage");
        assertThat(value.origin().at().line()).isEqualTo(3);
        assertThat(value("!FindInMap [Sizes, prod, Instance]").origin().kind()).isEqualTo(Origin.Kind.MAPPING);
    }

    @Test
    void marksSecretsThroughFunctions() {
        assertThat(value("!Ref Secret").isSensitive()).isTrue();
        assertThat(value("!Sub 'x${Secret}'").isSensitive()).isTrue();
        assertThat(value("!Sub 'x${Secret}'").toString()).isEqualTo("(sensitive)");
    }

    @Test
    void mergesBranchesOfAnUnknownCondition() {
        Value value = value("!If [IsOpen, {A: 1, B: {C: x, D: y}}, {A: 1, B: {C: z, D: y}, E: 2}]");

        assertThat(value.get("A").asText()).contains("1");
        assertThat(value.path("B.C").isUnknown()).isTrue();
        assertThat(value.path("B.D").asText()).contains("y");
        assertThat(value.get("E").isUnknown()).isTrue();
        assertThat(value.get("E").references()).contains(new Reference("t.yaml#Parameters.Open", ""));
    }

    @Test
    void takesNoValueOutOfListsAndLeavesItNullInMaps() {
        assertThat(value("[a, !Ref 'AWS::NoValue', !If [No, b, !Ref 'AWS::NoValue']]")
                        .items())
                .hasSize(1);
        assertThat(value("{A: !Ref 'AWS::NoValue'}").get("A").kind()).isEqualTo(Value.Kind.NULL);
        assertThat(value("!If [IsOpen, x, !Ref 'AWS::NoValue']").isUnknown()).isTrue();
    }

    @Test
    void decidesWhetherResourcesExist() {
        NativeInfrastructure read =
                new Templates(folder).file("t.yaml", HEAD + """
                                x
                              Sure: {Type: 'AWS::SNS::Topic', Condition: IsProd}
                              Maybe: {Type: 'AWS::SNS::Topic', Condition: IsOpen}
                              Gone: {Type: 'AWS::SNS::Topic', Condition: No}
                            """).read();

        assertThat(Templates.resource(read, "Sure").exists()).isEqualTo(Trilean.TRUE);
        assertThat(Templates.resource(read, "Maybe").exists()).isEqualTo(Trilean.UNKNOWN);
        assertThat(read.resources()).extracting(NativeResource::address).doesNotContain("Gone");
    }

    @Test
    void readsParametersFromEveryKindOfFile() {
        for (String file : new String[] {
            "[{\"ParameterKey\": \"Open\", \"ParameterValue\": \"given\"}]",
            "{\"Parameters\": {\"Open\": \"given\"}}",
            "{\"Open\": \"given\"}",
            "[\"Open=given\"]",
            "Open: given"
        }) {
            Value value = new Templates(folder)
                    .file("t.yaml", HEAD + "!Ref Open\n")
                    .parameters("parameters.json", file)
                    .attributes("R")
                    .get("V");

            assertThat(value.asText()).as(file).contains("given");
            assertThat(value.origin().kind()).isEqualTo(Origin.Kind.PARAMETER_FILE);
            assertThat(value.origin().at().file()).isEqualTo("parameters.json");
        }
    }

    @Test
    void repeatsWhatForEachLoopsOver() {
        NativeInfrastructure read =
                new Templates(folder).file("t.yaml", HEAD + """
                                x
                              Fn::ForEach::Topics:
                                - Zone
                                - !Ref Zones
                                - Topic${Zone}:
                                    Type: AWS::SNS::Topic
                                    Properties:
                                      TopicName: !Sub '${Zone}-${Stage}'
                                      Plain: !Ref Zone
                              Fn::ForEach::Unknown:
                                - X
                                - !Ref Open
                                - Bad${X}: {Type: 'AWS::SNS::Topic'}
                            """).read();

        assertThat(Templates.resource(read, "Topicb")
                        .attributes()
                        .get("TopicName")
                        .asText())
                .contains("b-prod");
        assertThat(Templates.resource(read, "Topicc").attributes().get("Plain").asText())
                .contains("c");
        assertThat(read.unresolved())
                .anyMatch(entry -> entry.what().in(Language.EN).equals("Fn::ForEach::Unknown"));
    }
}
