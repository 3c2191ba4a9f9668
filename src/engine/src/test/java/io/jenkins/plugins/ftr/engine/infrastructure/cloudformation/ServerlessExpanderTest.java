package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerlessExpanderTest {
    @TempDir
    private Path folder;

    private NativeInfrastructure read(String template) {
        return new Templates(folder)
                .file("t.yaml", "Transform: AWS::Serverless-2016-10-31\n" + template)
                .read();
    }

    @Test
    void makesAFunctionAndItsRoleWithGlobals() {
        NativeInfrastructure read = read("""
                Globals:
                  Function:
                    Runtime: python3.12
                    Environment: {Variables: {A: 1, B: 2}}
                    Tracing: Active
                    Layers: [one]
                Resources:
                  Handler:
                    Type: AWS::Serverless::Function
                    Properties:
                      CodeUri: src/
                      Runtime: java21
                      Environment: {Variables: {B: 3}}
                      Layers: [two]
                      Tags: {team: x}
                      FunctionUrlConfig: {AuthType: NONE}
                      Policies:
                        - AWSLambdaExecute
                        - S3ReadPolicy: {BucketName: !Ref Bucket}
                        - Statement: [{Effect: Allow, Action: '*', Resource: '*'}]
                        - MadeUpPolicy: {}
                  Bucket: {Type: 'AWS::S3::Bucket'}
                """);

        Value function = Templates.resource(read, "Handler").attributes();
        assertThat(Templates.resource(read, "Handler").type()).isEqualTo("AWS::Lambda::Function");
        assertThat(function.get("Runtime").asText()).contains("java21");
        assertThat(function.path("Environment.Variables.A").asText()).contains("1");
        assertThat(function.path("Environment.Variables.B").asText()).contains("3");
        assertThat(function.path("TracingConfig.Mode").asText()).contains("Active");
        assertThat(function.get("Layers").items()).hasSize(2);
        assertThat(function.get("Tags").items().get(0).get("Key").asText()).contains("team");
        assertThat(function.get("Role").references()).containsExactly(new Reference("t.yaml#HandlerRole", "Arn"));
        NativeResource role = Templates.resource(read, "HandlerRole");
        assertThat(role.type()).isEqualTo("AWS::IAM::Role");
        assertThat(role.attributes()
                        .path("AssumeRolePolicyDocument.Statement.Principal.Service")
                        .asText())
                .contains("lambda.amazonaws.com");
        assertThat(role.attributes().get("ManagedPolicyArns").items()).hasSize(3);
        assertThat(role.attributes().get("Policies").items())
                .extracting(
                        policy -> policy.path("PolicyDocument.Statement.Action").toString())
                .containsExactly(
                        "[\"s3:GetObject\", \"s3:ListBucket\", \"s3:GetBucketLocation\", \"…",
                        "\"*\"",
                        "(unknown: this policy template of the serverless model is not known here)");
        assertThat(Templates.resource(read, "HandlerUrl")
                        .attributes()
                        .get("AuthType")
                        .asText())
                .contains("NONE");
    }

    @Test
    void keepsARoleThatIsGiven() {
        NativeInfrastructure read = read(
                "Resources: {F: {Type: 'AWS::Serverless::Function', Properties: {Role: 'arn:aws:iam::1:role/x'}}}\n");

        assertThat(read.resources()).extracting(NativeResource::address).containsExactly("F");
    }

    @Test
    void makesApisTheirStagesAndTheImplicitOnes() {
        NativeInfrastructure read = read("""
                Globals: {Api: {TracingEnabled: true}}
                Resources:
                  Rest:
                    Type: AWS::Serverless::Api
                    Properties:
                      StageName: live
                      AccessLogSetting: {DestinationArn: x}
                      EndpointConfiguration: {Type: PRIVATE}
                  Http:
                    Type: AWS::Serverless::HttpApi
                    Properties: {AccessLogSettings: {DestinationArn: x}}
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}
                  G:
                    Type: AWS::Serverless::Function
                    Properties: {Events: {E: {Type: HttpApi}, F: {Type: HttpApi, Properties: {ApiId: !Ref Http}}}}
                """);

        assertThat(Templates.resource(read, "Rest").type()).isEqualTo("AWS::ApiGateway::RestApi");
        assertThat(Templates.resource(read, "Rest")
                        .attributes()
                        .path("EndpointConfiguration.Types")
                        .items())
                .extracting(Value::toString)
                .containsExactly("\"PRIVATE\"");
        Value stage = Templates.resource(read, "RestliveStage").attributes();
        assertThat(stage.get("TracingEnabled").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(stage.get("RestApiId").references()).containsExactly(new Reference("t.yaml#Rest", ""));
        assertThat(Templates.resource(read, "Http").type()).isEqualTo("AWS::ApiGatewayV2::Api");
        assertThat(Templates.resource(read, "ServerlessRestApi").type()).isEqualTo("AWS::ApiGateway::RestApi");
        assertThat(Templates.resource(read, "ServerlessHttpApi").type()).isEqualTo("AWS::ApiGatewayV2::Api");
    }

    @Test
    void makesTablesStateMachinesAndApplications() {
        NativeInfrastructure read = new Templates(folder)
                .file("t.yaml", """
                        Transform: AWS::Serverless-2016-10-31
                        Resources:
                          Table: {Type: 'AWS::Serverless::SimpleTable', Properties: {SSESpecification: {SSEEnabled: true}}}
                          Machine: {Type: 'AWS::Serverless::StateMachine', Properties: {Tracing: {Enabled: true}}}
                          App: {Type: 'AWS::Serverless::Application', Properties: {Location: app/t.yaml}}
                        """)
                .file("app/t.yaml", "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n")
                .read();

        assertThat(Templates.resource(read, "Table").type()).isEqualTo("AWS::DynamoDB::Table");
        assertThat(Templates.resource(read, "Machine").type()).isEqualTo("AWS::StepFunctions::StateMachine");
        assertThat(Templates.resource(read, "Machine")
                        .attributes()
                        .path("TracingConfiguration.Enabled")
                        .asBool())
                .isEqualTo(Trilean.TRUE);
        assertThat(Templates.resource(read, "MachineRole").type()).isEqualTo("AWS::IAM::Role");
        assertThat(Templates.resource(read, "App.Q").type()).isEqualTo("AWS::SQS::Queue");
    }
}
