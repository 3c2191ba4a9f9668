package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outline that the engine brings along is what the README beside them says. */
class OutlinesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/jenkins/plugins/ftr/engine");
    private static final Path FOLDER = RESOURCES.resolve("outlines");
    private static final Pattern USED = Pattern.compile("\\bvar\\.([A-Za-z0-9_]+)");
    private static final Pattern ATTACHED = Pattern.compile(
            "\"resource\": *\"(aws_[a-z0-9_]+)\"(?:, *\"when\": *\\{[^}]*})?, *\"attach\": *\"([a-z_]+)\"");

    static List<Path> headers() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith(Outlines.HEADER)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headerNamesItsSourceAndItsVersionsNewestFirst(Path header) throws Exception {
        Node root = JsonDocuments.read("outline.json", Files.readString(header), Limits.DEFAULT)
                .root();

        assertThat(root.getText("facts")).startsWith("https://registry.terraform.io/modules/");
        ModuleVersion below = ModuleVersion.LATEST;
        for (Node item : root.get("outlines").items()) {
            VersionRange range = VersionRange.of(item.getText("versions"));
            assertThat(range.isEmpty()).isFalse();
            assertThat(range.isOpenEnded()).as("an end to what was checked").isFalse();
            assertThat(range.below()).isLessThanOrEqualTo(below);
            below = range.from();
            ModuleVersion checked = ModuleVersion.of(item.getText("checked"));
            assertThat(checked).isBetween(range.from(), range.below());
            assertThat(header.resolveSibling(item.getText("file"))).exists();
        }
        assertThat(below).isLessThan(ModuleVersion.LATEST);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void codeParsesAndUsesWhatItDeclares(Path header) throws Exception {
        for (Path file : outlines(header)) {
            String text = Files.readString(file);
            HclFile parsed = HclParser.parse(file.toString(), text, Limits.DEFAULT);
            assertThat(parsed.errors()).as(file.toString()).isEmpty();
            ModuleConfig config = ModuleConfig.of("outline", List.of(parsed));
            assertThat(config.duplicates()).isEmpty();
            Set<String> used = new TreeSet<>();
            Matcher matcher = USED.matcher(text);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            assertThat(used)
                    .as("variables of " + file)
                    .containsExactlyInAnyOrderElementsOf(config.variables().keySet());
            config.variables()
                    .forEach((name, variable) ->
                            assertThat(variable.body().attributes()).as(name).containsKey("default"));
        }
    }

    @ParameterizedTest
    @MethodSource("headers")
    void resourcesAreOfTypesThatTheVocabularyKnowsAndSayWhatTheyArePartOf(Path header) throws Exception {
        Map<String, Set<String>> attached = new TreeMap<>();
        Set<String> known = new HashSet<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("vocabulary"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file);
                Matcher types =
                        Pattern.compile("\"resource\": *\"(aws_[a-z0-9_]+)\"").matcher(text);
                while (types.find()) {
                    known.add(types.group(1));
                }
                Matcher parts = ATTACHED.matcher(text);
                while (parts.find()) {
                    attached.computeIfAbsent(parts.group(1), key -> new TreeSet<>())
                            .add(parts.group(2));
                }
            }
        }
        assertThat(attached).containsKey("aws_s3_bucket_versioning");
        for (Path file : outlines(header)) {
            HclFile parsed = HclParser.parse(file.toString(), Files.readString(file), Limits.DEFAULT);
            for (Block resource :
                    ModuleConfig.of("outline", List.of(parsed)).resources().values()) {
                String type = resource.label(0);
                assertThat(known).as(file.toString()).contains(type);
                assertThat(resource.body().attributes().keySet())
                        .as(type + " in " + file)
                        .containsAll(attached.getOrDefault(type, Set.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("headers")
    void modulesThatOutlinesCallHaveOutlines(Path header) throws Exception {
        Outlines outlines = new Outlines(Limits.DEFAULT);
        String folder = FOLDER.relativize(header.getParent()).toString().replace('\\', '/');
        int slash = folder.indexOf("/modules/");
        String module = slash < 0 ? folder : folder.substring(0, slash);
        String path = slash < 0 ? "" : folder.substring(slash + 1);
        Node root = JsonDocuments.read("outline.json", Files.readString(header), Limits.DEFAULT)
                .root();
        for (Node item : root.get("outlines").items()) {
            Outline outline = outlines.find(new RegistrySource(module, path, ""), item.getText("checked"));
            assertThat(outline).isNotNull();
            for (Block call : outline.config().modules().values()) {
                String local = ModuleCall.localSource(call);
                assertThat(local)
                        .as("module " + call.label(0) + " of " + folder)
                        .isNotNull();
                Outline nested = outlines.nested(outline, local);
                assertThat(nested).as(local + " of " + folder).isNotNull();
                assertThat(nested.config().variables().keySet())
                        .as("inputs of " + local)
                        .containsAll(call.body().attributes().keySet().stream()
                                .filter(name ->
                                        !Set.of("source", "count", "for_each").contains(name))
                                .toList());
            }
        }
    }

    @Test
    void theGuideListsEveryModuleWithItsVersions() throws Exception {
        StringBuilder table = new StringBuilder("| module | versions |\n|---|---|\n");
        for (Path header : headers()) {
            Node root = JsonDocuments.read("outline.json", Files.readString(header), Limits.DEFAULT)
                    .root();
            List<String> versions = new ArrayList<>();
            root.get("outlines").items().forEach(item -> versions.add(0, "`" + item.getText("versions") + "`"));
            String module = FOLDER.relativize(header.getParent()).toString().replace('\\', '/');
            table.append("| `")
                    .append(module.replaceFirst("/modules/", "//modules/"))
                    .append("` | ")
                    .append(String.join("; ", versions))
                    .append(" |\n");
        }

        assertThat(Files.readString(Path.of("../../docs/terraform.md"))).contains(table);
    }

    @Test
    void nothingIsReadForModulesWithoutOutline() {
        assertThat(new Outlines(Limits.DEFAULT).find(RegistrySource.of("acme/vpc/aws"), "1.0.0"))
                .isNull();
    }

    private static List<Path> outlines(Path header) throws Exception {
        Node root = JsonDocuments.read("outline.json", Files.readString(header), Limits.DEFAULT)
                .root();
        List<Path> files = new ArrayList<>();
        for (Node item : root.get("outlines").items()) {
            files.add(header.resolveSibling(item.getText("file")));
        }
        return files;
    }
}
