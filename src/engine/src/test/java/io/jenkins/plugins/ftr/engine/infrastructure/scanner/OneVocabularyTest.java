package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same resources in Terraform and in CloudFormation look the same to a rule. */
class OneVocabularyTest {
    private static final String TERRAFORM = """
            resource "aws_s3_bucket" "logs" {
              bucket = "logs"
            }
            resource "aws_s3_bucket_versioning" "logs" {
              bucket = aws_s3_bucket.logs.id
              versioning_configuration {
                status = "Enabled"
              }
            }
            resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
              bucket = aws_s3_bucket.logs.id
              rule {
                apply_server_side_encryption_by_default {
                  sse_algorithm = "aws:kms"
                }
                bucket_key_enabled = true
              }
            }
            resource "aws_s3_bucket_public_access_block" "logs" {
              bucket            = aws_s3_bucket.logs.bucket
              block_public_acls = true
            }
            resource "aws_s3_bucket_policy" "logs" {
              bucket = aws_s3_bucket.logs.id
              policy = <<-JSON
                {
                  "Statement": [
                    {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "${aws_s3_bucket.logs.arn}/*"}
                  ]
                }
              JSON
            }
            resource "aws_s3_bucket" "bare" {}
            resource "aws_db_instance" "db" {
              identifier              = "db"
              engine                  = "postgres"
              storage_encrypted       = true
              backup_retention_period = 7
            }
            resource "aws_db_parameter_group" "pg" {
              family = "postgres16"
              parameter {
                name  = "rds.force_ssl"
                value = "1"
              }
            }
            """;

    private static final String CLOUDFORMATION = """
            Resources:
              Logs:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: logs
                  VersioningConfiguration: {Status: Enabled}
                  BucketEncryption:
                    ServerSideEncryptionConfiguration:
                      - ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}
                        BucketKeyEnabled: true
                  PublicAccessBlockConfiguration: {BlockPublicAcls: true}
              LogsPolicy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Logs
                  PolicyDocument:
                    Statement:
                      - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: !Sub '${Logs.Arn}/*'}
              Bare: {Type: 'AWS::S3::Bucket'}
              Db:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceIdentifier: db, Engine: postgres, StorageEncrypted: true, BackupRetentionPeriod: 7}
              Pg:
                Type: AWS::RDS::DBParameterGroup
                Properties: {Family: postgres16, Parameters: {rds.force_ssl: 1}}
            """;

    @TempDir
    private Path folder;

    private Infrastructure infrastructure;

    @BeforeEach
    void scan() throws IOException {
        Files.writeString(folder.resolve("main.tf"), TERRAFORM);
        Files.writeString(folder.resolve("template.yaml"), CLOUDFORMATION);
        infrastructure = InfrastructureScanner.scan(
                new Workspace(folder, Limits.DEFAULT), List.of(), Settings.DEFAULT, Progress.NONE);
        assertThat(infrastructure.parseErrors()).isEmpty();
    }

    private Resource resource(String id) {
        List<Resource> found = infrastructure.withId(id);
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "aws_s3_bucket.logs, Logs, BucketName",
        "aws_s3_bucket.logs, Logs, VersioningConfiguration.Status",
        "aws_s3_bucket.logs, Logs, BucketEncryption.ServerSideEncryptionConfiguration",
        "aws_s3_bucket.logs, Logs, BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm",
        "aws_s3_bucket.logs, Logs, PublicAccessBlockConfiguration.BlockPublicAcls",
        "aws_s3_bucket.logs, Logs, PublicAccessBlockConfiguration.BlockPublicPolicy",
        "aws_s3_bucket.bare, Bare, PublicAccessBlockConfiguration.BlockPublicPolicy",
        "aws_s3_bucket.bare, Bare, BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm",
        "aws_s3_bucket.bare, Bare, VersioningConfiguration.Status",
        "aws_s3_bucket_policy.logs, LogsPolicy, PolicyDocument.Statement.Effect",
        "aws_s3_bucket_policy.logs, LogsPolicy, PolicyDocument.Statement.Action",
        "aws_db_instance.db, Db, Engine",
        "aws_db_instance.db, Db, StorageEncrypted",
        "aws_db_instance.db, Db, MultiAZ",
        "aws_db_instance.db, Db, BackupRetentionPeriod",
        "aws_db_parameter_group.pg, Pg, Family"
    })
    void propertiesAreEqual(String terraform, String cloudFormation, String path) {
        Resource first = resource(".#" + terraform);
        Resource second = resource("template.yaml#" + cloudFormation);

        assertThat(first.type()).isEqualTo(second.type());
        assertThat(first.property(path)).isEqualTo(second.property(path));
        assertThat(first.property(path).kind()).isEqualTo(second.property(path).kind());
    }

    @Test
    void defaultsAreThoseOfEachFormat() {
        assertThat(resource(".#aws_db_instance.db")
                        .property("PubliclyAccessible")
                        .asBool()
                        .isFalse())
                .isTrue();
        assertThat(resource("template.yaml#Db").property("PubliclyAccessible").isUnknown())
                .isTrue();
        assertThat(resource(".#aws_s3_bucket.bare")
                        .property("PublicAccessBlockConfiguration.BlockPublicAcls")
                        .origin()
                        .kind())
                .isEqualTo(Origin.Kind.DEFAULT);
    }

    @Test
    void policiesAreMapsThatKnowTheirLinesAndTheirBucket() {
        Value statement = resource(".#aws_s3_bucket_policy.logs").property("PolicyDocument.Statement");

        assertThat(statement.items().get(0).kind()).isEqualTo(Value.Kind.MAP);
        assertThat(statement.items().get(0).get("Action").at().line()).isEqualTo(28);
        assertThat(statement.items().get(0).get("Resource").pieces()).containsExactly("arn:", null, "/*");
        for (String id : List.of(".#aws_s3_bucket.logs", "template.yaml#Logs")) {
            assertThat(infrastructure.referrers(resource(id)))
                    .extracting(Resource::type)
                    .containsExactly("AWS::S3::BucketPolicy");
        }
        assertThat(infrastructure.targets(
                        resource(".#aws_s3_bucket_policy.logs").property("Bucket")))
                .containsExactly(resource(".#aws_s3_bucket.logs"));
    }

    @Test
    void parametersOfGroupsHaveNamesWithDots() {
        for (String id : List.of(".#aws_db_parameter_group.pg", "template.yaml#Pg")) {
            assertThat(resource(id).property("Parameters").get("rds.force_ssl").asText())
                    .contains("1");
        }
    }
}
