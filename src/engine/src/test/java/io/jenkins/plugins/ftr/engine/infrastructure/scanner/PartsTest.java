package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code is read in parts that know nothing of one another but what holds for the whole account. */
class PartsTest {
    @TempDir
    private Path folder;

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<Infrastructure> parts() {
        List<Infrastructure> parts = new ArrayList<>();
        InfrastructureScanner.scan(
                new Workspace(folder, Limits.DEFAULT),
                List.of(),
                Settings.DEFAULT,
                Progress.NONE,
                (part, stop) -> part,
                parts::add);
        return parts;
    }

    private Infrastructure outline() {
        return InfrastructureScanner.scan(
                new Workspace(folder, Limits.DEFAULT),
                List.of(),
                Settings.DEFAULT,
                Progress.NONE,
                (part, stop) -> "",
                verdict -> {});
    }

    @Test
    void rootModulesTemplatesAndPlansArePartsOfTheirOwn() throws IOException {
        file("a/main.tf", "resource \"aws_sns_topic\" \"t\" {}\n");
        file("b/main.tf", "module \"net\" {\n  source = \"../net\"\n}\n");
        file("net/main.tf", "resource \"aws_vpc\" \"v\" {}\n");
        file("one.yaml", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n");
        file("two.yaml", "Resources: {In: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: in.yaml}}}\n");
        file("in.yaml", "Resources: {Queue: {Type: 'AWS::SQS::Queue'}}\n");
        assertThat(parts())
                .extracting(
                        part -> part.resources().stream().map(Resource::address).toList())
                .containsExactly(
                        List.of("aws_sns_topic.t"),
                        List.of("module.net.aws_vpc.v"),
                        List.of("Topic"),
                        List.of("In.Queue", "In"));
    }

    @Test
    void accountWideResourcesAreSeenFromEveryPart() throws IOException {
        file("account/main.tf", "module \"guard\" {\n  source = \"../guard\"\n}\n");
        file(
                "guard/main.tf",
                "resource \"aws_s3_account_public_access_block\" \"all\" {\n  block_public_acls = true\n}\n");
        file("site/main.tf", "resource \"aws_s3_bucket\" \"b\" {}\n");
        file("trail.yaml", "Resources: {Trail: {Type: 'AWS::CloudTrail::Trail', Properties: {IsLogging: true}}}\n");
        List<Infrastructure> parts = parts();
        assertThat(parts).hasSize(3);
        for (Infrastructure part : parts) {
            assertThat(part.inAccount("AWS::S3::AccountPublicAccessBlock"))
                    .extracting(Resource::address)
                    .containsExactly("module.guard.aws_s3_account_public_access_block.all");
            assertThat(part.inAccount("AWS::CloudTrail::Trail")).hasSize(1);
        }
        assertThatThrownBy(() -> parts.get(0).inAccount("AWS::S3::Bucket"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AWS::S3::Bucket");
    }

    @Test
    void whatIsKeptOfTheWholeAreNamesAndPlaces() throws IOException {
        file("a/main.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n");
        file("b/main.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = var.none\n}\n{\n");
        Infrastructure outline = outline();
        assertThat(outline.resources())
                .extracting(Resource::id)
                .containsExactly("a#aws_s3_bucket.b", "b#aws_s3_bucket.b");
        assertThat(outline.resources().get(0).at().endLine()).isEqualTo(3);
        assertThat(outline.resources().get(0).property("BucketName").isAbsent()).isTrue();
        assertThat(outline.parseErrors()).hasSize(1);
        assertThat(outline.files()).containsExactly("a/main.tf", "b/main.tf");
    }

    @Test
    void aModuleOfSeveralRootsIsDescribedOnceByTheFirstWhoeverIsFaster() throws IOException {
        file("shared/main.tf", "variable \"name\" {}\noutput \"name\" {\n  value = var.name\n}\n");
        for (int root = 0; root < 12; root++) {
            file(
                    String.format("root%02d/main.tf", root),
                    "module \"shared\" {\n  source = \"../shared\"\n  name   = \"n" + root + "\"\n}\n");
        }
        for (int run = 0; run < 5; run++) {
            List<Resource> described = parts().stream()
                    .flatMap(part -> part.definitions().stream())
                    .toList();
            assertThat(described)
                    .extracting(Resource::id)
                    .containsExactly("root00#module.shared.var.name", "root00#module.shared.output.name");
            assertThat(described.get(1).property("Value").asText()).contains("n0");
        }
    }

    @Test
    void aModuleThatItsFirstCallerDoesNotMakeIsDescribedAllTheSame() throws IOException {
        file("shared/main.tf", "variable \"password\" {}\nresource \"aws_vpc\" \"v\" {}\n");
        file("first/main.tf", "module \"shared\" {\n  source = \"../shared\"\n  count  = 0\n}\n");
        file("second/main.tf", "module \"shared\" {\n  source = \"../shared\"\n  password = \"x\"\n}\n");
        List<Infrastructure> parts = parts();
        assertThat(parts.stream().flatMap(part -> part.resources().stream()))
                .extracting(Resource::id)
                .containsExactly("second#module.shared.aws_vpc.v");
        assertThat(parts.stream().flatMap(part -> part.definitions().stream()))
                .extracting(Resource::id)
                .containsExactly("shared#var.password");
    }
}
