package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatorTest {
    private static final String VOCABULARY = """
            {"types": [
              {"type": "AWS::S3::Bucket", "name": "BucketName", "documents": ["Policy", "Policies.Document"],
               "defaults": [
                 {"property": "Block", "value": {"Acls": true}, "because": {"en": "new buckets are blocked", "ja": "新しいバケット"}, "source": "https://a"},
                 {"property": "Block.Acls", "value": false, "when": {"present": "Block"}, "because": {"en": "left out", "ja": "省略"}},
                 {"property": "Size", "unknown": {"en": "it depends on the account", "ja": "アカウントによる"}, "because": {"en": "it depends", "ja": "場合による"}},
                 {"property": "Zone", "value": 1, "formats": ["TERRAFORM"], "because": {"en": "one zone", "ja": "1 つのゾーン"}},
                 {"property": "Special", "value": "yes", "when": {"property": "Kind", "is": ["a", "b"]}, "because": {"en": "kind", "ja": "種類"}}],
               "terraform": [
                 {"resource": "aws_s3_bucket", "properties": {
                    "BucketName": "bucket", "Kind": "kind", "Policy": "policy",
                    "Versioning.Status": {"from": "versioning.enabled", "map": {"true": "Enabled", "false": "Suspended"}},
                    "Encryption.Rules[].Algorithm": "encryption.rule.algorithm",
                    "First": {"from": ["one", "two"]},
                    "Fixed": {"const": 7},
                    "HasLogging": {"present": "logging", "then": true, "else": false},
                    "Tags": {"pairs": "tags"},
                    "Parameters": {"fold": "parameter"},
                    "Policies": {"each": "inline", "properties": {"Document": "document"}},
                    "Rules": {"each": "rule", "split": ["Cidr", "Cidr6"],
                              "properties": {"Port": "port", "Cidr": "cidrs", "Cidr6": "cidrs6"}}}},
                 {"resource": "aws_s3_bucket_versioning", "attach": "bucket",
                  "properties": {"Versioning.Status": "versioning_configuration.status"}},
                 {"resource": "aws_s3_bucket_block", "attach": "bucket", "detached": "AWS::S3::Block",
                  "properties": {"Block.Acls": "block_acls", "Block.Policy": "block_policy"}},
                 {"resource": "aws_s3_rule", "when": {"type": "in"}, "attach": "bucket", "append": "Rules",
                  "detached": "AWS::S3::Rule", "split": ["Cidr"], "properties": {"Port": "port", "Cidr": "cidrs"}},
                 {"resource": "aws_s3_rule", "when": {"type": "out"}, "attach": "bucket", "append": "Out",
                  "detached": "AWS::S3::Rule", "properties": {".": "port"}}]}
            ]}
            """;

    private final NativeCode code = new NativeCode();

    private Infrastructure translate() {
        Map<String, List<String>> index = new HashMap<>();
        for (TypeDefinition type : VocabularyReader.read("test.json", VOCABULARY)) {
            index.put(type.type(), List.of("test.json"));
            type.terraform().forEach(mapping -> index.put(mapping.resource(), List.of("test.json")));
        }
        NativeInfrastructure found =
                new NativeInfrastructure(List.of("main.tf"), code.resources(), List.of(), List.of());
        return Translator.translate(found, new Vocabulary(index, name -> VOCABULARY));
    }

    private Resource only(Infrastructure infrastructure) {
        assertThat(infrastructure.ofType("AWS::S3::Bucket")).hasSize(1);
        return infrastructure.ofType("AWS::S3::Bucket").get(0);
    }

    @Test
    void namesPropertiesAndKeepsTheirPlaces() {
        code.add("aws_s3_bucket.b", "bucket", "logs", "versioning", code.block("enabled", true), "two", "2");

        Resource bucket = only(translate());

        assertThat(bucket.nativeType()).isEqualTo("aws_s3_bucket");
        assertThat(bucket.property("BucketName").asText()).contains("logs");
        assertThat(bucket.property("BucketName").at().line())
                .isEqualTo(bucket.nativeAttributes().get("bucket").at().line());
        assertThat(bucket.property("Versioning.Status").asText()).contains("Enabled");
        assertThat(bucket.property("Versioning.Status").at().line())
                .isEqualTo(bucket.nativeAttributes()
                        .path("versioning.enabled")
                        .at()
                        .line());
        assertThat(bucket.property("First").asText()).contains("2");
        assertThat(bucket.property("Fixed").asText()).contains("7");
        assertThat(bucket.property("HasLogging").asBool()).isEqualTo(Trilean.FALSE);
    }

    @Test
    void placesWhatIsAbsentAtTheNearestWrittenBlock() {
        code.add("aws_s3_bucket.b", "versioning", code.block("mfa", true));

        Resource bucket = only(translate());

        Value block = bucket.nativeAttributes().get("versioning").items().get(0);
        assertThat(bucket.property("Versioning.Status").isAbsent()).isTrue();
        assertThat(bucket.property("Versioning.Status").at().line())
                .isEqualTo(block.at().line());
        assertThat(bucket.property("Nothing.At.All").at()).isEqualTo(bucket.at());
    }

    @Test
    void keepsUnknownsUnknownToAnyDepth() {
        code.add("aws_s3_bucket.b", "versioning", code.unknown("dynamic block"), "rule", code.unknown("loop"));

        Resource bucket = only(translate());

        assertThat(bucket.property("Versioning.Status").reason().in(Language.EN))
                .isEqualTo("dynamic block");
        assertThat(bucket.property("Rules").reason().in(Language.EN)).isEqualTo("loop");
    }

    @Test
    void makesListsOfOneAndListsOfMaps() {
        code.add(
                "aws_s3_bucket.b",
                "encryption",
                code.block("rule", code.block("algorithm", "aws:kms")),
                "rule",
                code.block("port", 22, "cidrs", code.list("10.0.0.0/8", "0.0.0.0/0"), "cidrs6", code.list("::/0")),
                "tags",
                Value.map(
                        Map.of("team", Value.text("x", code.unknown("").at())),
                        code.unknown("").at()),
                "parameter",
                code.block("name", "ssl", "value", "1"));

        Resource bucket = only(translate());

        assertThat(bucket.property("Encryption.Rules").kind()).isEqualTo(Value.Kind.LIST);
        assertThat(bucket.property("Encryption.Rules.Algorithm").asText()).contains("aws:kms");
        assertThat(bucket.property("Rules").items())
                .extracting(item -> item.get("Port") + " " + item.get("Cidr") + " " + item.get("Cidr6"))
                .containsExactly("22 \"10.0.0.0/8\" (not set)", "22 \"0.0.0.0/0\" (not set)", "22 (not set) \"::/0\"");
        assertThat(bucket.property("Tags").items().get(0).get("Key").asText()).contains("team");
        assertThat(bucket.property("Parameters.ssl").asText()).contains("1");
    }

    @Test
    void foldsPartsByReferenceNameAndUnindexedReference() {
        code.add("aws_s3_bucket.a")
                .add("aws_s3_bucket.b", "bucket", "named")
                .add("aws_s3_bucket.c[0]")
                .add(
                        "aws_s3_bucket_versioning.a",
                        "bucket",
                        code.ref("aws_s3_bucket.a", "id"),
                        "versioning_configuration",
                        code.block("status", "Enabled"))
                .add(
                        "aws_s3_bucket_versioning.b",
                        "bucket",
                        "named",
                        "versioning_configuration",
                        code.block("status", "Suspended"))
                .add(
                        "aws_s3_bucket_versioning.c",
                        "bucket",
                        code.ref("aws_s3_bucket.c", "id"),
                        "versioning_configuration",
                        code.block("status", "Enabled"))
                .add(
                        "aws_s3_bucket_block.c",
                        "bucket",
                        code.ref("aws_s3_bucket_versioning.c", "bucket"),
                        "block_acls",
                        true);

        Infrastructure infrastructure = translate();

        assertThat(infrastructure.resources()).hasSize(3);
        assertThat(infrastructure
                        .withId(".#aws_s3_bucket.a")
                        .get(0)
                        .property("Versioning.Status")
                        .asText())
                .contains("Enabled");
        assertThat(infrastructure
                        .withId(".#aws_s3_bucket.b")
                        .get(0)
                        .property("Versioning.Status")
                        .asText())
                .contains("Suspended");
        Resource indexed = infrastructure.withId(".#aws_s3_bucket.c").get(0);
        assertThat(indexed.property("Versioning.Status").asText()).contains("Enabled");
        assertThat(indexed.property("Block.Acls").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(indexed.parts()).containsExactly(".#aws_s3_bucket_versioning.c", ".#aws_s3_bucket_block.c");
        assertThat(infrastructure.withId(".#aws_s3_bucket_versioning.c")).containsExactly(indexed);
        assertThat(infrastructure.withId(".#aws_s3_bucket_block.c")).containsExactly(indexed);
    }

    @Test
    void matchesInstancesKeyByKey() {
        code.add("aws_s3_bucket.b[\"x\"]")
                .add("aws_s3_bucket.b[\"y\"]")
                .add(
                        "aws_s3_bucket_versioning.v[\"y\"]",
                        "bucket",
                        code.ref("aws_s3_bucket.b", "id"),
                        "versioning_configuration",
                        code.block("status", "Enabled"));

        Infrastructure infrastructure = translate();

        assertThat(infrastructure
                        .withId(".#aws_s3_bucket.b[\"x\"]")
                        .get(0)
                        .property("Versioning.Status")
                        .isAbsent())
                .isTrue();
        assertThat(infrastructure
                        .withId(".#aws_s3_bucket.b[\"y\"]")
                        .get(0)
                        .property("Versioning.Status")
                        .asText())
                .contains("Enabled");
        assertThat(infrastructure.withId(".#aws_s3_bucket.b")).hasSize(2);
        assertThat(infrastructure.withId(".#aws_s3_bucket.b[\"z\"]")).isEmpty();
    }

    @Test
    void saysUnknownForPartsThatMayNotExist() {
        code.add("aws_s3_bucket.a")
                .add(
                        Trilean.UNKNOWN,
                        "aws_s3_bucket_block.a",
                        "bucket",
                        code.ref("aws_s3_bucket.a", "id"),
                        "block_acls",
                        true)
                .add(
                        Trilean.UNKNOWN,
                        "aws_s3_rule.a",
                        "type",
                        "in",
                        "bucket",
                        code.ref("aws_s3_bucket.a", "id"),
                        "port",
                        22);

        Resource bucket = only(translate());

        assertThat(bucket.property("Block.Acls").isUnknown()).isTrue();
        assertThat(bucket.property("Block.Acls").reason().in(Language.EN)).contains("aws_s3_bucket_block.a");
        assertThat(bucket.property("Rules").items()).hasSize(1).allMatch(Value::isUnknown);
    }

    @Test
    void appendsItemsAndChoosesByAttribute() {
        code.add("aws_s3_bucket.a", "rule", code.block("port", 80))
                .add(
                        "aws_s3_rule.in",
                        "type",
                        "in",
                        "bucket",
                        code.ref("aws_s3_bucket.a", "id"),
                        "port",
                        22,
                        "cidrs",
                        code.list("10.0.0.0/8", "0.0.0.0/0"))
                .add("aws_s3_rule.out", "type", "out", "bucket", code.ref("aws_s3_bucket.a", "id"), "port", 443);

        Resource bucket = only(translate());

        assertThat(bucket.property("Rules").items())
                .extracting(item -> item.get("Port") + " " + item.get("Cidr"))
                .containsExactly("80 (not set)", "22 \"10.0.0.0/8\"", "22 \"0.0.0.0/0\"");
        assertThat(bucket.property("Out").items()).extracting(Value::toString).containsExactly("443");
    }

    @Test
    void keepsPartsWithoutTheirWholeAndTypesItDoesNotKnow() {
        code.add("aws_s3_bucket_block.a", "bucket", "elsewhere", "block_acls", true)
                .add("aws_s3_bucket_versioning.a", "bucket", "elsewhere")
                .add("aws_s3_rule.a", "type", "in", "bucket", "elsewhere", "port", 22)
                .add("aws_new_thing.a", "size", 3);

        Infrastructure infrastructure = translate();

        assertThat(infrastructure.resources())
                .extracting(Resource::type)
                .containsExactly("AWS::S3::Block", "aws_s3_bucket_versioning", "AWS::S3::Rule", "aws_new_thing");
        assertThat(infrastructure
                        .ofType("AWS::S3::Block")
                        .get(0)
                        .property("Block.Acls")
                        .asBool())
                .isEqualTo(Trilean.TRUE);
        assertThat(infrastructure
                        .ofType("AWS::S3::Rule")
                        .get(0)
                        .property("Port")
                        .asText())
                .contains("22");
        assertThat(infrastructure
                        .ofType("aws_new_thing")
                        .get(0)
                        .property("size")
                        .asText())
                .contains("3");
    }

    @Test
    void appliesDocumentedDefaultsAndSaysSo() {
        code.add("aws_s3_bucket.a")
                .add("aws_s3_bucket.b", "kind", "b")
                .add("aws_s3_bucket_block.b", "bucket", code.ref("aws_s3_bucket.b", "id"), "block_policy", true);

        Infrastructure infrastructure = translate();
        Resource bare = infrastructure.withId(".#aws_s3_bucket.a").get(0);
        Resource blocked = infrastructure.withId(".#aws_s3_bucket.b").get(0);

        assertThat(bare.property("Block.Acls").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(bare.property("Block.Acls").origin().kind()).isEqualTo(Origin.Kind.DEFAULT);
        Notice because = bare.property("Block.Acls").origin().because();
        assertThat(because.in(Language.EN)).isEqualTo("new buckets are blocked (https://a)");
        assertThat(because.in(Language.JA)).isEqualTo("新しいバケット (https://a)");
        assertThat(bare.property("Block.Acls").at()).isEqualTo(bare.at());
        assertThat(blocked.property("Block.Acls").asBool()).isEqualTo(Trilean.FALSE);
        assertThat(bare.property("Size").isUnknown()).isTrue();
        assertThat(bare.property("Zone").asText()).contains("1");
        assertThat(bare.property("Special").isAbsent()).isTrue();
        assertThat(blocked.property("Special").asText()).contains("yes");
        assertThat(bare.properties().entries()).doesNotContainKeys("Block", "Size", "Zone");
    }

    @Test
    void parsesDocumentsAlsoWithUnknownPieces() {
        Value partly = Value.unknownText(
                Notice.verbatim("the bucket is not known"),
                java.util.Arrays.asList("{\"Statement\": [{\"Resource\": \"", null, "/*\", \"Effect\": \"Allow\"}]}"),
                io.jenkins.plugins.ftr.engine.source.SourceRange.at("main.tf", 9));
        code.add("aws_s3_bucket.a", "policy", partly, "inline", code.block("document", "{\"A\": 1}"))
                .add("aws_s3_bucket.b", "policy", "no json");

        Infrastructure infrastructure = translate();
        Resource first = infrastructure.withId(".#aws_s3_bucket.a").get(0);

        assertThat(first.property("Policy.Statement.Effect").asText()).contains("Allow");
        assertThat(first.property("Policy.Statement.Resource").pieces()).containsExactly(null, "/*");
        assertThat(first.property("Policies.Document.A").asText()).contains("1");
        assertThat(infrastructure
                        .withId(".#aws_s3_bucket.b")
                        .get(0)
                        .property("Policy")
                        .asText())
                .contains("no json");
    }

    @Test
    void findsReferrersAcrossKeys() {
        code.add("aws_s3_bucket.a[0]").add("aws_other.x", "target", code.ref("aws_s3_bucket.a", "arn"));

        Infrastructure infrastructure = translate();

        assertThat(infrastructure.referrers(
                        infrastructure.withId(".#aws_s3_bucket.a[0]").get(0)))
                .extracting(Resource::address)
                .containsExactly("aws_other.x");
    }

    @Test
    void namesPropertiesAsTheCodeDoes() {
        code.add("aws_s3_bucket.old", "versioning", code.block("enabled", true))
                .add("aws_s3_bucket.new", "bucket", "a", "two", "2")
                .add("aws_s3_bucket_versioning.v", "bucket", "a", "versioning_configuration", code.block("mfa", true));

        Infrastructure infrastructure = translate();
        Resource old = infrastructure.withId(".#aws_s3_bucket.old").get(0);
        Resource newer = infrastructure.withId(".#aws_s3_bucket.new").get(0);

        assertThat(old.nativeName("Versioning.Status")).isEqualTo("versioning.enabled");
        assertThat(newer.nativeName("Versioning.Status"))
                .isEqualTo("versioning_configuration.status (aws_s3_bucket_versioning)");
        assertThat(newer.nativeName("First")).isEqualTo("two");
        assertThat(newer.nativeName("Encryption.Rules.Algorithm")).isEqualTo("encryption.rule.algorithm");
        assertThat(newer.nativeName("Encryption.Rules")).isEqualTo("encryption.rule");
        assertThat(newer.nativeName("Rules.Port")).isEqualTo("rule.port");
        assertThat(newer.nativeName("Port")).isEqualTo("port");
        assertThat(newer.nativeName("Policy.Statement")).isEqualTo("policy.Statement");
        assertThat(newer.nativeName("NotDescribed")).isEqualTo("NotDescribed");
    }

    @Test
    void anAttributeThatIsNullKeepsItsPlaceAndHasTheDefault() {
        Value empty = Value.nullAt(io.jenkins.plugins.ftr.engine.source.SourceRange.at("main.tf", 77));
        code.add("aws_s3_bucket.b", "one", empty, "policy", empty)
                .add("aws_s3_bucket_block.x", "bucket", code.ref("aws_s3_bucket.b", "id"), "block_acls", empty);

        Resource bucket = only(translate());

        assertThat(bucket.property("First").at().line()).isEqualTo(77);
        assertThat(bucket.property("First").isAbsent()).isTrue();
        assertThat(bucket.property("Block.Acls").asBool().isFalse()).isTrue();
    }
}
