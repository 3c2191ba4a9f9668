package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CloudFormationReaderTest {
    @TempDir
    private Path folder;

    private Templates templates() {
        return new Templates(folder);
    }

    @Test
    void keepsPlacesOfResourcesAndProperties() {
        NativeInfrastructure read = templates().file("t.yaml", """
                        Resources:

                          # the bucket
                          Logs:
                            Type: AWS::S3::Bucket
                            DeletionPolicy: Retain
                            Properties:
                              BucketName: logs
                              VersioningConfiguration:
                                Status: Enabled
                              Text: |
                                a
                                b

                          Next:
                            Type: AWS::SNS::Topic
                        """).read();

        NativeResource logs = Templates.resource(read, "Logs");
        assertThat(logs.scope()).isEqualTo("t.yaml");
        assertThat(logs.at().line()).isEqualTo(4);
        assertThat(logs.at().endLine()).isBetween(13, 14);
        assertThat(logs.attributes().get("BucketName").at().line()).isEqualTo(8);
        assertThat(logs.attributes().get("VersioningConfiguration").at().line()).isEqualTo(9);
        assertThat(logs.attributes().path("VersioningConfiguration.Status").at().line())
                .isEqualTo(10);
        assertThat(logs.attributes().get("DeletionPolicy").asText()).contains("Retain");
        assertThat(Templates.resource(read, "Next").at().line()).isEqualTo(15);
    }

    @Test
    void readsJsonWithPlacesAndJsonThatOnlyYamlAllows() {
        NativeInfrastructure read = templates()
                .file(
                        "strict.json",
                        "{\n \"Resources\": {\n  \"A\": {\"Type\": \"AWS::SNS::Topic\",\n   \"Properties\": {\"X\": 1}}}}")
                .file("loose.json", "{Resources: {B: {Type: 'AWS::SNS::Topic', Properties: {X: !Ref AWS::Region}}}}")
                .read();

        assertThat(Templates.resource(read, "A").at().line()).isEqualTo(3);
        assertThat(Templates.resource(read, "A").attributes().get("X").at().line())
                .isEqualTo(4);
        assertThat(Templates.resource(read, "B").attributes().get("X").isUnknown())
                .isTrue();
    }

    @Test
    void tellsTemplatesFromOtherFiles() {
        NativeInfrastructure read = templates()
                .file("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: Resources AWS::X}\n")
                .file("workflow.yaml", "on: push\njobs: {a: {steps: [{run: 'echo Resources AWS::S3'}]}}\n")
                .file("params.json", "[{\"ParameterKey\": \"Resources\", \"ParameterValue\": \"AWS::S3\"}]")
                .file("helm.yaml", "kind: {{ .Values.Resources }}\n{{ if AWS::x }}\n")
                .file("serverless.yaml", "service: x\nresources: {Resources: {A: {Type: 'AWS::S3::Bucket'}}}\n")
                .file("empty.yaml", "")
                .file("bare.yaml", "Resources: {A: {Type: 'Custom::Thing'}}\n")
                .file("versioned.template", "AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n")
                .read();

        assertThat(read.files()).containsExactly("bare.yaml", "versioned.template");
        assertThat(read.parseErrors()).isEmpty();
    }

    @Test
    void reportsWhatDoesNotParseAndReadsTheRest() {
        NativeInfrastructure read = templates()
                .file("bad.yaml", "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: [\n")
                .file("bad.json", "{\"AWSTemplateFormatVersion\": \"2010-09-09\",\n \"Resources\": {]}")
                .file(
                        "untyped.yaml",
                        "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: {Properties: {}}\n  B: text\n")
                .file("list.yaml", "AWSTemplateFormatVersion: 2010-09-09\nResources: [1]\n")
                .file("good.yaml", "Resources: {A: {Type: 'AWS::SNS::Topic'}}\n")
                .read();

        assertThat(read.resources()).hasSize(1);
        assertThat(read.parseErrors())
                .extracting(error -> error.at().toString())
                .containsExactlyInAnyOrder(
                        "bad.yaml:4", "bad.json:2", "untyped.yaml:3", "untyped.yaml:4", "list.yaml:2");
        assertThat(read.parseErrors())
                .extracting(error -> error.message().in(Language.EN))
                .allMatch(message -> message.endsWith("."));
    }

    @Test
    void readsEveryDocumentAnchorsMergeKeysAndDuplicates() {
        NativeInfrastructure read = templates().file("t.yaml", """
                        Base: &base {Encrypted: true, Size: 1}
                        Resources:
                          A:
                            Type: AWS::EC2::Volume
                            Properties:
                              <<: *base
                              Size: 2
                          B:
                            Type: AWS::EC2::Volume
                            Properties: *base
                          C:
                            Type: AWS::SNS::Topic
                            Properties:
                              TopicName: one
                              TopicName: two
                        ---
                        note: no template
                        ---
                        Resources: {D: {Type: 'AWS::SNS::Topic', Properties: {X: !Ref D}}}
                        """).read();

        assertThat(Templates.resource(read, "A").attributes().get("Encrypted").asBool())
                .isEqualTo(Trilean.TRUE);
        assertThat(Templates.resource(read, "A").attributes().get("Size").asText())
                .contains("2");
        assertThat(Templates.resource(read, "B").attributes().get("Size").asText())
                .contains("1");
        assertThat(Templates.resource(read, "C").attributes().get("TopicName").asText())
                .contains("two");
        assertThat(read.parseErrors()).hasSize(1);
        assertThat(read.parseErrors().get(0).message().in(Language.EN)).contains("TopicName", "twice", "line 14");
        assertThat(Templates.resource(read, "D").scope()).isEqualTo("t.yaml@2");
        assertThat(Templates.resource(read, "D").attributes().get("X").references())
                .containsExactly(new Reference("t.yaml@2#D", ""));
    }

    @Test
    void readsScalarsAsCloudFormationDoes() {
        Value value = templates().file("t.yaml", """
                        Resources:
                          A:
                            Type: AWS::X::Y
                            Properties:
                              Yes: yes
                              Off: Off
                              Quoted: "yes"
                              Account: 012345678901
                              Date: 2012-10-17
                              Version: 5.70
                              Port: 0o17
                              Nothing: ~
                              Typed: !!str 12
                              Time: 12:30
                        """).attributes("A");

        assertThat(value.get("Yes").kind()).isEqualTo(Value.Kind.BOOL);
        assertThat(value.get("Off").asBool()).isEqualTo(Trilean.FALSE);
        assertThat(value.get("Quoted").kind()).isEqualTo(Value.Kind.TEXT);
        assertThat(value.get("Account").asText()).contains("012345678901");
        assertThat(value.get("Date").asText()).contains("2012-10-17");
        assertThat(value.get("Version").kind()).isEqualTo(Value.Kind.NUMBER);
        assertThat(value.get("Nothing").isAbsent()).isTrue();
        assertThat(value.get("Typed").kind()).isEqualTo(Value.Kind.TEXT);
        assertThat(value.get("Time").asText()).contains("12:30");
    }

    @Test
    void findsSuppressionsInCommentsAndMetadata() {
        NativeInfrastructure read = templates().file("t.yaml", """
                        Resources:
                          # ftr:skip S3-001 holds public web pages
                          A:
                            Type: AWS::S3::Bucket
                            Properties:
                              BucketName: x   # ftr:skip S3-002
                          B:
                            Type: AWS::S3::Bucket
                            Metadata:
                              ftr: {skip: [{rule: S3-003, reason: agreed}, S3-004]}
                          C:
                            Type: AWS::S3::Bucket
                            Properties:
                              Text: |
                                # ftr:skip S3-005 in a text
                        """).read();

        assertThat(Templates.resource(read, "A").suppressions().values())
                .extracting(suppression -> suppression.rule() + "|" + suppression.reason() + "|"
                        + suppression.at().line())
                .containsExactlyInAnyOrder("S3-001|holds public web pages|2", "S3-002||6");
        assertThat(Templates.resource(read, "B").suppressions().get("S3-003").reason())
                .isEqualTo("agreed");
        assertThat(Templates.resource(read, "B").suppressions().get("S3-004").reason())
                .isEmpty();
        assertThat(Templates.resource(read, "C").suppressions()).isEmpty();
    }

    @Test
    void readsNestedStacksWithParametersAndOutputs() {
        NativeInfrastructure read =
                templates().file("main.yaml", """
                        Parameters: {Name: {Type: String, Default: web}}
                        Resources:
                          Net:
                            Type: AWS::CloudFormation::Stack
                            Properties:
                              TemplateURL: ./nested/net.yaml
                              Parameters: {Encrypted: true, Topic: !Ref Alarm, Name: !Ref Name}
                          Alarm: {Type: 'AWS::SNS::Topic'}
                          Use:
                            Type: AWS::X::Y
                            Properties:
                              Vpc: !GetAtt Net.Outputs.Vpc
                              Name: !GetAtt Net.Outputs.Name
                              None: !GetAtt Net.Outputs.None
                          Remote:
                            Type: AWS::CloudFormation::Stack
                            Properties: {TemplateURL: 'https://example.com/t.yaml'}
                        """).file("nested/net.yaml", """
                        AWSTemplateFormatVersion: 2010-09-09
                        Parameters: {Encrypted: {Type: String, Default: false}, Topic: {Type: String}, Name: {Type: String}}
                        Resources:
                          Vpc: {Type: 'AWS::EC2::VPC', Properties: {E: !Ref Encrypted, T: !Ref Topic}}
                        Outputs:
                          Vpc: {Value: !Ref Vpc}
                          Name: {Value: !Sub '${Name}-vpc'}
                        """).read();

        NativeResource vpc = Templates.resource(read, "Net.Vpc");
        assertThat(vpc.scope()).isEqualTo("main.yaml");
        assertThat(vpc.at().file()).isEqualTo("nested/net.yaml");
        assertThat(vpc.attributes().get("E").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(vpc.attributes().get("E").origin().kind()).isEqualTo(Origin.Kind.MODULE_INPUT);
        assertThat(vpc.attributes().get("E").origin().at().file()).isEqualTo("main.yaml");
        assertThat(vpc.attributes().get("T").references()).contains(new Reference("main.yaml#Alarm", ""));
        Value use = Templates.resource(read, "Use").attributes();
        assertThat(use.get("Vpc").references()).containsExactly(new Reference("main.yaml#Net.Vpc", ""));
        assertThat(use.get("Name").asText()).contains("web-vpc");
        assertThat(use.get("None").isUnknown()).isTrue();
        assertThat(read.resources()).extracting(NativeResource::address).doesNotContain("Vpc");
        assertThat(read.unresolved())
                .singleElement()
                .matches(entry -> entry.what().in(Language.EN).contains("Remote"));
    }

    @Test
    void survivesStacksNestedInThemselves() {
        NativeInfrastructure read = templates()
                .file(
                        "a.yaml",
                        "Resources:\n  B: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: b.yaml, Parameters: {X: !GetAtt B.Outputs.X}}}\n  T: {Type: 'AWS::SNS::Topic'}\nOutputs: {X: {Value: !GetAtt B.Outputs.X}}\n")
                .file(
                        "b.yaml",
                        "Resources:\n  A: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: a.yaml}}\nOutputs: {X: {Value: !GetAtt A.Outputs.X}}\n")
                .read();

        assertThat(read.resources()).extracting(NativeResource::address).contains("T");
        assertThat(read.unresolved())
                .anyMatch(entry -> entry.reason().in(Language.EN).contains("circle"));
        assertThat(read.resources()).hasSizeLessThan(20);
    }

    @Test
    void judgesOnlyWhatTheManifestOfACloudAssemblyNames() {
        NativeInfrastructure read = templates()
                .file("cdk.out/manifest.json", """
                        {"version": "36.0.0", "artifacts": {
                          "App": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
                                  "properties": {"templateFile": "App.template.json"}},
                          "assembly-Stage": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Stage"}}}}
                        """)
                .file("cdk.out/App.template.json", """
                        {"Resources": {
                          "Topic4D": {"Type": "AWS::SNS::Topic", "Properties": {"R": {"Ref": "AWS::Region"}},
                                      "Metadata": {"aws:cdk:path": "App/Topic/Resource"}},
                          "N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Sub": "x"}},
                                "Metadata": {"aws:asset:path": "N.nested.template.json", "aws:asset:property": "TemplateURL"}},
                          "CDKMetadata": {"Type": "AWS::CDK::Metadata"}}}
                        """)
                .file("cdk.out/N.nested.template.json", "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}")
                .file("cdk.out/Old.template.json", "{\"Resources\": {\"Stale\": {\"Type\": \"AWS::SQS::Queue\"}}}")
                .file("cdk.out/asset.1/t.yaml", "Resources: {Stale: {Type: 'AWS::SQS::Queue'}}")
                .file("cdk.out/assembly-Stage/manifest.json", """
                        {"version": "36.0.0", "artifacts": {"S": {"type": "aws:cloudformation:stack",
                           "environment": "aws://unknown-account/unknown-region",
                           "properties": {"templateFile": "S.template.json"}}}}
                        """)
                .file(
                        "cdk.out/assembly-Stage/S.template.json",
                        "{\"Resources\": {\"S\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"R\": {\"Ref\": \"AWS::Region\"}}}}}")
                .read();

        assertThat(read.resources())
                .extracting(NativeResource::address)
                .containsExactlyInAnyOrder("Topic4D", "N", "N.Q", "S");
        assertThat(Templates.resource(read, "Topic4D").constructPath()).isEqualTo("App/Topic/Resource");
        assertThat(Templates.resource(read, "Topic4D").attributes().get("R").asText())
                .contains("eu-west-1");
        assertThat(Templates.resource(read, "S").attributes().get("R").isUnknown())
                .isTrue();
    }

    @Test
    void handsOverParametersAndOutputsAsDefinitions() {
        NativeInfrastructure read = templates().file("t.yaml", """
                        Parameters:
                          Password: {Type: String, NoEcho: true, Default: hunter2, Description: The password}
                        Resources: {A: {Type: 'AWS::SNS::Topic'}}
                        Outputs:
                          Topic: {Value: !Ref A, Export: {Name: topic}}
                        """).read();

        Value variable = Templates.resource(read, "Parameters.Password").attributes();
        assertThat(Templates.resource(read, "Parameters.Password").type()).isEqualTo("Code::Variable");
        assertThat(variable.get("Default").isSensitive()).isTrue();
        assertThat(variable.get("Sensitive").asBool()).isEqualTo(Trilean.TRUE);
        Value output = Templates.resource(read, "Outputs.Topic").attributes();
        assertThat(output.get("Value").references()).containsExactly(new Reference("t.yaml#A", ""));
        assertThat(output.get("Export").asText()).contains("topic");
    }

    @Test
    void readsUtf16AndRefusesBinary() throws Exception {
        Files.write(
                folder.resolve("wide.yaml"),
                "\uFEFFResources: {A: {Type: 'AWS::SNS::Topic'}}".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("binary.yaml"), new byte[] {1, 0, 2, 0});

        NativeInfrastructure read = templates().read();

        assertThat(read.resources()).extracting(NativeResource::address).containsExactly("A");
        assertThat(read.parseErrors())
                .singleElement()
                .matches(error -> error.message().in(Language.EN).contains("binary"));
    }

    @Test
    @Timeout(120)
    void boundsWhatASmallTemplateCanMake() {
        StringBuilder doubling =
                new StringBuilder("Resources:\n  R0: {Type: 'AWS::X::Y', Properties: {A: xxxxxxxxxxxxxxxx}}\n");
        for (int i = 1; i < 60; i++) {
            String before = "${R" + (i - 1) + ".A}";
            doubling.append("  R%d: {Type: 'AWS::X::Y', Properties: {A: !Sub '%s'}}\n".formatted(i, before.repeat(8)));
        }
        NativeInfrastructure read = templates()
                .file("doubling.yaml", doubling.toString())
                .file(
                        "nested.yaml",
                        "Parameters: {P: {Type: String, Default: xxxxxxxxxxxxxxxx}}\nResources:\n"
                                + "  N: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: child.yaml, Parameters: "
                                + "{P: !Sub '" + "${P}".repeat(4096) + "', Q: [[!Ref P, !Ref P], {A: 1}]}}}\n")
                .file(
                        "child.yaml",
                        "Parameters: {P: {Type: String}, Q: {Type: String}}\n"
                                + "Resources: {T: {Type: 'AWS::X::Y', Properties: {P: !Ref P, Q: !Ref Q}}}\n")
                .read();

        assertThat(Templates.resource(read, "R1").attributes().get("A").asText())
                .hasValueSatisfying(text -> assertThat(text).hasSize(128));
        assertThat(Templates.resource(read, "R59").attributes().get("A").isUnknown())
                .isTrue();
        assertThat(Templates.resource(read, "N.T").attributes().get("P").isUnknown())
                .isTrue();
        assertThat(Templates.resource(read, "N.T").attributes().get("Q").isUnknown())
                .isTrue();
    }

    @Test
    void readsCarriageReturnsAndByteOrderMarks() {
        NativeInfrastructure read = templates()
                .file(
                        "t.yaml",
                        "\uFEFFResources:\r\n  A:\r\n    Type: AWS::SNS::Topic\r\n    Properties:\r\n      X: y\r\n")
                .file("t.json", "\uFEFF{\r\n\"Resources\": {\"B\": {\"Type\": \"AWS::SNS::Topic\"}}}")
                .read();

        assertThat(Templates.resource(read, "A").attributes().get("X").at().line())
                .isEqualTo(5);
        assertThat(Templates.resource(read, "A").attributes().get("X").asText()).contains("y");
        assertThat(Templates.resource(read, "B").at().line()).isEqualTo(2);
    }
}
