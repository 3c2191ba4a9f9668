package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Policy templates of the serverless model, shortened to what a rule can judge: the actions and the resource they are
 * limited to. See
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 */
final class ServerlessPolicies {
    private static final String BUCKET = "arn:*:s3:::";

    private ServerlessPolicies() {}

    /** The policy document that a template such as {@code {S3ReadPolicy: {BucketName: …}}} stands for. */
    static Optional<Value> document(Value policy, Budget budget) {
        if (policy.entries().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Value> only = policy.entries().entrySet().iterator().next();
        Statement statement = statement(only.getKey());
        if (statement == null) {
            return Optional.empty();
        }
        SourceRange at = only.getValue().at();
        Value resource;
        if (statement.parameter.isEmpty()) {
            resource = Value.text("*", at);
        } else {
            TextParts parts = new TextParts(budget);
            parts.literal(statement.before);
            parts.value(only.getValue().get(statement.parameter));
            parts.literal(statement.after);
            resource = parts.build(at);
        }
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("Effect", Value.text("Allow", at));
        entries.put(
                "Action",
                Value.list(
                        statement.actions.stream()
                                .map(action -> Value.text(action, at))
                                .toList(),
                        at));
        entries.put("Resource", resource);
        return Optional.of(Value.map(Map.of("Statement", Value.list(List.of(Value.map(entries, at)), at)), at));
    }

    private record Statement(List<String> actions, String parameter, String before, String after) {}

    private static Statement of(String parameter, String before, String after, String... actions) {
        return new Statement(List.of(actions), parameter, before, after);
    }

    private static Statement statement(String template) {
        return switch (template) {
            case "S3ReadPolicy" ->
                of("BucketName", BUCKET, "/*", "s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation");
            case "S3WritePolicy" -> of("BucketName", BUCKET, "/*", "s3:PutObject", "s3:PutObjectAcl");
            case "S3CrudPolicy" ->
                of("BucketName", BUCKET, "/*", "s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject");
            case "S3FullAccessPolicy" ->
                of("BucketName", BUCKET, "/*", "s3:GetObject", "s3:PutObject", "s3:PutObjectAcl", "s3:DeleteObject");
            case "DynamoDBReadPolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan");
            case "DynamoDBWritePolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "", "dynamodb:PutItem", "dynamodb:UpdateItem");
            case "DynamoDBCrudPolicy" ->
                of(
                        "TableName",
                        "arn:*:dynamodb:*:*:table/",
                        "",
                        "dynamodb:GetItem",
                        "dynamodb:PutItem",
                        "dynamodb:UpdateItem",
                        "dynamodb:DeleteItem",
                        "dynamodb:Query",
                        "dynamodb:Scan");
            case "DynamoDBStreamReadPolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "/stream/*", "dynamodb:GetRecords");
            case "SQSPollerPolicy" -> of("QueueName", "arn:*:sqs:*:*:", "", "sqs:ReceiveMessage", "sqs:DeleteMessage");
            case "SQSSendMessagePolicy" -> of("QueueName", "arn:*:sqs:*:*:", "", "sqs:SendMessage");
            case "SNSPublishMessagePolicy" -> of("TopicName", "arn:*:sns:*:*:", "", "sns:Publish");
            case "LambdaInvokePolicy" -> of("FunctionName", "arn:*:lambda:*:*:function:", "*", "lambda:InvokeFunction");
            case "StepFunctionsExecutionPolicy" ->
                of("StateMachineName", "arn:*:states:*:*:stateMachine:", "", "states:StartExecution");
            case "KinesisStreamReadPolicy" -> of("StreamName", "arn:*:kinesis:*:*:stream/", "", "kinesis:GetRecords");
            case "KMSDecryptPolicy" -> of("KeyId", "arn:*:kms:*:*:key/", "", "kms:Decrypt");
            case "KMSEncryptPolicy" -> of("KeyId", "arn:*:kms:*:*:key/", "", "kms:Encrypt");
            case "SSMParameterReadPolicy" ->
                of("ParameterName", "arn:*:ssm:*:*:parameter/", "", "ssm:GetParameter", "ssm:GetParameters");
            case "AWSSecretsManagerGetSecretValuePolicy" -> of("SecretArn", "", "", "secretsmanager:GetSecretValue");
            case "EventBridgePutEventsPolicy" ->
                of("EventBusName", "arn:*:events:*:*:event-bus/", "", "events:PutEvents");
            case "SESCrudPolicy" -> of("IdentityName", "arn:*:ses:*:*:identity/", "", "ses:SendEmail");
            case "CloudWatchPutMetricPolicy" -> of("", "", "", "cloudwatch:PutMetricData");
            case "VPCAccessPolicy" ->
                of(
                        "",
                        "",
                        "",
                        "ec2:CreateNetworkInterface",
                        "ec2:DeleteNetworkInterface",
                        "ec2:DescribeNetworkInterfaces");
            case "AMIDescribePolicy" -> of("", "", "", "ec2:DescribeImages");
            case "AWSSecretsManagerRotationPolicy" ->
                of(
                        "FunctionName",
                        "arn:*:secretsmanager:*:*:secret:*",
                        "",
                        "secretsmanager:DescribeSecret",
                        "secretsmanager:GetSecretValue",
                        "secretsmanager:PutSecretValue",
                        "secretsmanager:UpdateSecretVersionStage");
            case "AcmGetCertificatePolicy" -> of("CertificateArn", "", "", "acm:GetCertificate");
            case "AthenaQueryPolicy" ->
                of(
                        "WorkGroupName",
                        "arn:*:athena:*:*:workgroup/",
                        "",
                        "athena:GetQueryExecution",
                        "athena:GetQueryResults",
                        "athena:StartQueryExecution",
                        "athena:StopQueryExecution");
            case "CloudFormationDescribeStacksPolicy" -> of("", "", "", "cloudformation:DescribeStacks");
            case "CloudWatchDashboardPolicy" ->
                of("", "", "", "cloudwatch:GetDashboard", "cloudwatch:ListDashboards", "cloudwatch:PutDashboard");
            case "CloudWatchDescribeAlarmHistoryPolicy" -> of("", "", "", "cloudwatch:DescribeAlarmHistory");
            case "CodeCommitCrudPolicy" ->
                of("RepositoryName", "arn:*:codecommit:*:*:", "", "codecommit:GitPull", "codecommit:GitPush");
            case "CodeCommitReadPolicy" -> of("RepositoryName", "arn:*:codecommit:*:*:", "", "codecommit:GitPull");
            case "CodePipelineLambdaExecutionPolicy" ->
                of("", "", "", "codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult");
            case "CodePipelineReadOnlyPolicy" ->
                of("PipelineName", "arn:*:codepipeline:*:*:", "", "codepipeline:ListPipelineExecutions");
            case "ComprehendBasicAccessPolicy" ->
                of(
                        "",
                        "",
                        "",
                        "comprehend:DetectDominantLanguage",
                        "comprehend:DetectEntities",
                        "comprehend:DetectKeyPhrases",
                        "comprehend:DetectSentiment");
            case "CostExplorerReadOnlyPolicy" -> of("", "", "", "ce:GetCostAndUsage", "ce:GetTags");
            case "DynamoDBBackupFullAccessPolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "", "dynamodb:CreateBackup", "dynamodb:DeleteBackup");
            case "DynamoDBReconfigurePolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "", "dynamodb:UpdateTable");
            case "DynamoDBRestoreFromBackupPolicy" ->
                of("TableName", "arn:*:dynamodb:*:*:table/", "/backup/*", "dynamodb:RestoreTableFromBackup");
            case "EC2CopyImagePolicy" -> of("ImageId", "arn:*:ec2:*:*:image/", "", "ec2:CopyImage");
            case "EC2DescribePolicy" -> of("", "", "", "ec2:DescribeRegions", "ec2:DescribeInstances");
            case "EFSWriteAccessPolicy" ->
                of(
                        "FileSystem",
                        "arn:*:elasticfilesystem:*:*:file-system/",
                        "",
                        "elasticfilesystem:ClientMount",
                        "elasticfilesystem:ClientWrite");
            case "ElasticsearchHttpPostPolicy" ->
                of("DomainName", "arn:*:es:*:*:domain/", "/*", "es:ESHttpPost", "es:ESHttpPut");
            case "FilterLogEventsPolicy" ->
                of("LogGroupName", "arn:*:logs:*:*:log-group:", ":log-stream:*", "logs:FilterLogEvents");
            case "FirehoseCrudPolicy" ->
                of(
                        "DeliveryStreamName",
                        "arn:*:firehose:*:*:deliverystream/",
                        "",
                        "firehose:CreateDeliveryStream",
                        "firehose:DeleteDeliveryStream",
                        "firehose:PutRecord",
                        "firehose:UpdateDestination");
            case "FirehoseWritePolicy" ->
                of("DeliveryStreamName", "arn:*:firehose:*:*:deliverystream/", "", "firehose:PutRecord");
            case "KinesisCrudPolicy" ->
                of(
                        "StreamName",
                        "arn:*:kinesis:*:*:stream/",
                        "",
                        "kinesis:CreateStream",
                        "kinesis:DeleteStream",
                        "kinesis:GetRecords",
                        "kinesis:PutRecord");
            case "MobileAnalyticsWriteOnlyAccessPolicy" -> of("", "", "", "mobileanalytics:PutEvents");
            case "OrganizationsListAccountsPolicy" -> of("", "", "", "organizations:ListAccounts");
            case "PinpointEndpointAccessPolicy" ->
                of(
                        "PinpointApplicationId",
                        "arn:*:mobiletargeting:*:*:apps/",
                        "/endpoints/*",
                        "mobiletargeting:GetEndpoint",
                        "mobiletargeting:UpdateEndpoint");
            case "PollyFullAccessPolicy" ->
                of("", "", "", "polly:DeleteLexicon", "polly:GetLexicon", "polly:PutLexicon", "polly:SynthesizeSpeech");
            case "RekognitionDetectOnlyPolicy" ->
                of("", "", "", "rekognition:DetectFaces", "rekognition:DetectLabels", "rekognition:DetectText");
            case "RekognitionFacesPolicy" -> of("", "", "", "rekognition:CompareFaces", "rekognition:DetectFaces");
            case "RekognitionLabelsPolicy" ->
                of("", "", "", "rekognition:DetectLabels", "rekognition:DetectModerationLabels");
            case "RekognitionFacesManagementPolicy",
                    "RekognitionNoDataAccessPolicy",
                    "RekognitionReadPolicy",
                    "RekognitionWriteOnlyAccessPolicy" ->
                of("CollectionId", "arn:*:rekognition:*:*:collection/", "", "rekognition:IndexFaces");
            case "Route53ChangeResourceRecordSetsPolicy" ->
                of("HostedZoneId", "arn:*:route53:::hostedzone/", "", "route53:ChangeResourceRecordSets");
            case "SESBulkTemplatedCrudPolicy", "SESSendBouncePolicy" ->
                of("IdentityName", "arn:*:ses:*:*:identity/", "", "ses:SendBounce", "ses:SendBulkTemplatedEmail");
            case "SESEmailTemplateCrudPolicy" -> of("", "", "", "ses:CreateTemplate", "ses:DeleteTemplate");
            case "SNSCrudPolicy" ->
                of("TopicName", "arn:*:sns:*:*:", "*", "sns:CreateTopic", "sns:Publish", "sns:Subscribe");
            case "SSMParameterWithSlashPrefixReadPolicy" ->
                of("ParameterName", "arn:*:ssm:*:*:parameter", "", "ssm:GetParameter", "ssm:GetParameters");
            case "ServerlessRepoReadWriteAccessPolicy" ->
                of("", "", "", "serverlessrepo:CreateApplication", "serverlessrepo:GetApplication");
            case "TextractDetectAnalyzePolicy" ->
                of("", "", "", "textract:AnalyzeDocument", "textract:DetectDocumentText");
            case "TextractGetResultPolicy" ->
                of("", "", "", "textract:GetDocumentAnalysis", "textract:GetDocumentTextDetection");
            case "TextractPolicy" -> of("", "", "", "textract:*");
            default -> null;
        };
    }
}
