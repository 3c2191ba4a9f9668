package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
    private static final String PLAN = """
            {"format_version": "1.2", "terraform_version": "1.11.0",
             "variables": {"password": {"value": "hunter2"}},
             "planned_values": {
               "outputs": {"arn": {"sensitive": false}, "secret": {"sensitive": true, "value": "hunter2"}},
               "root_module": {
                 "resources": [
                   {"address": "aws_s3_bucket.logs", "mode": "managed", "type": "aws_s3_bucket", "name": "logs",
                    "values": {"bucket": "logs", "force_destroy": false, "tags": null,
                               "versioning": [{"enabled": true}], "grant": []},
                    "sensitive_values": {"versioning": [{}]}},
                   {"address": "aws_db_instance.main[0]", "mode": "managed", "type": "aws_db_instance", "name": "main",
                    "values": {"password": "hunter2", "storage_encrypted": false}, "sensitive_values": {"password": true}},
                   {"address": "data.aws_region.x", "mode": "data", "type": "aws_region", "name": "x", "values": {}}],
                 "child_modules": [{"address": "module.net[\\"a\\"]",
                   "resources": [
                     {"address": "module.net[\\"a\\"].aws_flow_log.f", "mode": "managed", "type": "aws_flow_log",
                      "values": {"traffic_type": "ALL"}}]}]}},
             "resource_changes": [
               {"address": "aws_s3_bucket.logs", "change": {"actions": ["create"], "before": null, "after": {},
                 "after_unknown": {"arn": true, "acl": true, "logging": true, "versioning": [{"mfa_delete": true}]},
                 "after_sensitive": {}}},
               {"address": "aws_db_instance.main[0]", "change": {"actions": ["create"],
                 "after_unknown": {"kms_key_id": true, "vpc_security_group_ids": true}, "after_sensitive": {"password": true}}},
               {"address": "module.net[\\"a\\"].aws_flow_log.f", "change": {"after_unknown": {"log_destination": true}}}],
             "prior_state": {"values": {"root_module": {"resources": [{"address": "x", "type": "y"}]}}},
             "configuration": {
               "provider_config": {
                 "aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws", "version_constraint": "~> 6.0",
                         "expressions": {"region": {"constant_value": "eu-west-1"}, "profile": {"references": ["var.p"]}}}},
               "root_module": {
                 "variables": {"password": {"sensitive": true, "default": "hunter2"}, "open": {}},
                 "resources": [
                   {"address": "aws_s3_bucket.logs", "expressions": {
                      "bucket": {"constant_value": "logs"},
                      "logging": [{"target_bucket": {"references": ["aws_s3_bucket.target.id", "aws_s3_bucket.target"]}}],
                      "versioning": [{"enabled": {"constant_value": true}}]}},
                   {"address": "aws_db_instance.main", "expressions": {
                      "password": {"references": ["var.password"]},
                      "storage_encrypted": {"references": ["var.encrypted"]},
                      "kms_key_id": {"references": ["module.net.key", "module.net"]},
                      "vpc_security_group_ids": {"references": ["aws_security_group.db[0].id", "aws_security_group.db[0]", "aws_security_group.db"]}}}],
                 "module_calls": {"net": {
                   "expressions": {"bucket": {"references": ["aws_s3_bucket.logs.arn", "aws_s3_bucket.logs"]}},
                   "module": {
                     "outputs": {"key": {"expression": {"references": ["aws_kms_key.k.arn", "aws_kms_key.k"]}}},
                     "resources": [
                       {"address": "aws_flow_log.f", "expressions": {
                          "log_destination": {"references": ["var.bucket"]}, "traffic_type": {"constant_value": "ALL"}}}]}}}}}}
            """;

    @TempDir
    private Path folder;

    private NativeInfrastructure read(String content) throws IOException {
        Files.writeString(folder.resolve("plan.json"), content);
        return PlanReader.read(
                new Workspace(folder, Limits.DEFAULT), List.of("plan.json"), Settings.DEFAULT, Progress.NONE);
    }

    private static NativeResource resource(NativeInfrastructure read, String address) {
        return read.resources().stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsPlannedValuesWithPlaces() throws IOException {
        NativeInfrastructure read = read(PLAN);
        NativeResource bucket = resource(read, "aws_s3_bucket.logs");

        assertThat(read.files()).containsExactly("plan.json");
        assertThat(bucket.format()).isEqualTo(Format.TERRAFORM_PLAN);
        assertThat(bucket.at().line()).isEqualTo(7);
        assertThat(bucket.attributes().get("bucket").asText()).contains("logs");
        assertThat(bucket.attributes().get("bucket").at().line()).isEqualTo(8);
        assertThat(bucket.attributes().path("versioning.enabled").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(bucket.attributes().get("tags").isAbsent()).isTrue();
        assertThat(read.resources()).extracting(NativeResource::address).doesNotContain("data.aws_region.x", "x");
    }

    @Test
    void tellsUnknownFromNotWritten() throws IOException {
        NativeInfrastructure read = read(PLAN);
        Value bucket = resource(read, "aws_s3_bucket.logs").attributes();

        assertThat(bucket.get("acl").isAbsent()).as("computed by the provider").isTrue();
        assertThat(bucket.get("logging").isUnknown())
                .as("written, known after apply")
                .isTrue();
        assertThat(bucket.path("versioning.mfa_delete").isAbsent()).isTrue();
        assertThat(resource(read, "aws_db_instance.main[0]")
                        .attributes()
                        .get("kms_key_id")
                        .isUnknown())
                .isTrue();
    }

    @Test
    void followsReferencesThroughModules() throws IOException {
        NativeInfrastructure read = read(PLAN);
        Value database = resource(read, "aws_db_instance.main[0]").attributes();

        assertThat(database.get("vpc_security_group_ids").references())
                .containsExactly(new Reference("plan.json#aws_security_group.db[0]", "id"));
        assertThat(database.get("kms_key_id").references())
                .containsExactly(new Reference("plan.json#module.net.aws_kms_key.k", "arn"));
        assertThat(database.get("storage_encrypted").references()).containsExactly(new Reference("var.encrypted", ""));
        assertThat(resource(read, "module.net[\"a\"].aws_flow_log.f")
                        .attributes()
                        .get("log_destination")
                        .references())
                .containsExactly(new Reference("plan.json#aws_s3_bucket.logs", "arn"));
    }

    @Test
    void marksSecrets() throws IOException {
        NativeInfrastructure read = read(PLAN);

        Value password = resource(read, "aws_db_instance.main[0]").attributes().get("password");
        assertThat(password.isSensitive()).isTrue();
        assertThat(password.isUnknown())
                .as("a variable gives it, from wherever")
                .isTrue();
        assertThat(password.references()).containsExactly(new Reference("var.password", ""));
        assertThat(password.toString()).isEqualTo("(sensitive)");
        assertThat(resource(read, "output.secret").attributes().get("Value").isSensitive())
                .isTrue();
        assertThat(resource(read, "output.arn").attributes().get("Value").isUnknown())
                .isTrue();
        assertThat(resource(read, "var.password").attributes().get("Default").isSensitive())
                .isTrue();
    }

    @Test
    void handsOverProvidersAndVariables() throws IOException {
        NativeInfrastructure read = read(PLAN);

        Value provider = resource(read, "provider.aws").attributes();
        assertThat(provider.path("Configuration.region").asText()).contains("eu-west-1");
        assertThat(provider.path("Configuration.profile").isUnknown()).isTrue();
        assertThat(resource(read, "terraform.required_providers.aws")
                        .attributes()
                        .get("Source")
                        .asText())
                .contains("hashicorp/aws");
        assertThat(resource(read, "var.open").attributes().get("Default").isAbsent())
                .isTrue();
    }

    @Test
    void tellsPlansFromOtherJson() throws IOException {
        assertThat(PlanReader.mayBePlan(PLAN.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(PlanReader.mayBePlan("[1]".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(PlanReader.mayBePlan("{\"Resources\": {}}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(read("{\"format_version\": \"1.0\", \"terraform_version\": \"1\", \"values\": {}}")
                        .files())
                .as("a state is no plan")
                .isEmpty();
    }

    @Test
    void reportsBrokenPlansWithAPlace() throws IOException {
        assertThat(read(PLAN.substring(0, 900)).parseErrors()).singleElement().satisfies(error -> {
            assertThat(error.at().line()).isPositive();
            assertThat(error.message().in(Language.EN))
                    .startsWith("Not valid JSON")
                    .endsWith(".");
        });
        assertThat(read("{\"planned_values\":" + "[".repeat(100_000)).parseErrors())
                .hasSize(1);
        assertThat(read("").parseErrors()).hasSize(1);
    }
}
