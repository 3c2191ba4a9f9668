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
            default -> null;
        };
    }
}
