package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerlessPoliciesTest {
    private static final SourceRange AT = SourceRange.UNKNOWN;

    private static Value document(String template, Map<String, Value> parameters) {
        return ServerlessPolicies.document(
                        Value.map(Map.of(template, Value.map(parameters, AT)), AT), new Budget(Limits.DEFAULT))
                .orElseThrow();
    }

    private static List<Value> statements(Value document) {
        return document.get("Statement").items();
    }

    @Test
    void writesParametersIntoTheResources() {
        Value statement = statements(document("S3CrudPolicy", Map.of("BucketName", Value.text("data", AT))))
                .get(0);

        assertThat(statement.get("Effect").asText()).contains("Allow");
        assertThat(statement.get("Action").items()).extracting(Value::toString).contains("\"s3:PutObjectAcl\"");
        assertThat(statement.get("Resource").items())
                .extracting(Value::pieces)
                .extracting(pieces -> pieces.get(pieces.size() - 1))
                .containsExactly(":s3:::data", ":s3:::data/*");
    }

    @Test
    void keepsTheStatementsOfATemplateApart() {
        List<Value> statements =
                statements(document("SSMParameterReadPolicy", Map.of("ParameterName", Value.text("a/b", AT))));

        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).get("Resource").items())
                .extracting(Value::toString)
                .containsExactly("\"*\"");
        assertThat(statements.get(1).get("Resource").items().get(0).pieces()).endsWith(":parameter/a/b");
    }

    @Test
    void keepsConditions() {
        Value condition = statements(
                        document("AWSSecretsManagerRotationPolicy", Map.of("FunctionName", Value.text("turn", AT))))
                .get(0)
                .path("Condition.StringEquals");

        assertThat(condition.entries().keySet()).containsExactly("secretsmanager:resource/AllowRotationLambdaArn");
        assertThat(condition.entries().values().iterator().next().pieces()).endsWith(":function:turn");
    }

    @Test
    void doesNotTakeAMissingParameterForNothing() {
        Value resource = statements(document("LambdaInvokePolicy", Map.of()))
                .get(0)
                .get("Resource")
                .items()
                .get(0);

        assertThat(resource.pieces()).endsWith(":function:", null, "*");
    }

    @Test
    void knowsNothingOfOtherNames() {
        Value policy = Value.map(Map.of("MadeUpPolicy", Value.map(Map.of(), AT)), AT);

        assertThat(ServerlessPolicies.document(policy, new Budget(Limits.DEFAULT)))
                .isEmpty();
    }

    @Test
    void everyLineOfTheTableCanBeRead() throws IOException {
        List<String> names;
        try (var in = ServerlessPolicies.class.getResourceAsStream("serverless-policies.txt")) {
            names = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith(" "))
                    .toList();
        }

        assertThat(names).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(statements(document(name, Map.of())))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.get("Action").items())
                            .allSatisfy(action ->
                                    assertThat(action.asText().orElseThrow()).matches("[a-z0-9]+:[A-Za-z*]+"));
                    assertThat(statement.get("Resource").items()).isNotEmpty();
                }));
    }
}
