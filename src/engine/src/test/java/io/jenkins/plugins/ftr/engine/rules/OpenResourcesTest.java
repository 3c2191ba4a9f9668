package io.jenkins.plugins.ftr.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Translator;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a resource of which nothing is known but that it is there, no rule says that something is set or is not. */
class OpenResourcesTest {
    /** What follows from the type alone, or from what other resources of the code say: outlines describe those too. */
    private static final Set<String> BY_PRESENCE = Set.of(
            "aws_api_gateway_stage VIOLATION apigateway-execution-logs",
            "aws_backup_plan VIOLATION backup-plan-selects",
            "aws_backup_vault PASS backup-vault-not-public",
            "aws_default_subnet VIOLATION ec2-no-default-vpc",
            "aws_default_vpc VIOLATION ec2-no-default-vpc",
            "aws_elasticache_serverless_cache PASS elasticache-encrypted-at-rest",
            "aws_fis_experiment_template PASS fis-experiment-present",
            "aws_iam_policy PASS iam-user-no-direct-policy",
            "aws_iam_user PASS iam-user-no-direct-policy",
            "aws_redshiftserverless_workgroup PASS redshift-tls-required",
            "aws_resiliencehub_resiliency_policy PASS resiliencehub-policy-present",
            "aws_s3_bucket PASS s3-public-access-block",
            "aws_secretsmanager_secret PASS secretsmanager-content-not-in-code",
            "aws_secretsmanager_secret VIOLATION secretsmanager-rotation",
            "aws_vpc PASS ec2-no-default-vpc",
            "aws_vpc VIOLATION ec2-vpc-default-security-group-managed",
            "aws_vpc VIOLATION vpc-flow-logs",
            "aws_wafv2_web_acl VIOLATION wafv2-logging");

    @Test
    void nothingIsSaidOfWhatNobodyKnows() throws IOException {
        RuleEngine engine = new RuleEngine(RuleRegistry.builtIn(), Language.EN);
        Set<String> said = new TreeSet<>();
        for (String type : types()) {
            SourceRange at = new SourceRange("main.tf", 1, 1, 3);
            Value attributes = Value.map(Map.of(), at).opened(Notice.verbatim("nobody described it"));
            NativeResource resource = new NativeResource(
                    ".", type + ".this", type, Format.TERRAFORM, at, Trilean.TRUE, attributes, Map.of(), "");
            Infrastructure code = Translator.translate(
                    new NativeInfrastructure(List.of("main.tf"), List.of(resource), List.of(), List.of()));
            for (Finding finding : engine.run(code).findings()) {
                if (finding.outcome() != Outcome.UNKNOWN) {
                    said.add(type + " " + finding.outcome() + " " + finding.rule());
                }
                assertThat(finding.message()).doesNotContain("Internal error");
            }
        }

        assertThat(said).containsExactlyInAnyOrderElementsOf(BY_PRESENCE);
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        Path folder = Path.of("src/main/resources/io/jenkins/plugins/ftr/engine/vocabulary");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Matcher matcher =
                        Pattern.compile("\"resource\": *\"(aws_[a-z0-9_]+)\"").matcher(Files.readString(file));
                while (matcher.find()) {
                    types.add(matcher.group(1));
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(200);
        return types;
    }
}
