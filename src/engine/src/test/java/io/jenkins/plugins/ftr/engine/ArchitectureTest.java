package io.jenkins.plugins.ftr.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of {@code docs/architecture.md} and what the engine must never do. */
class ArchitectureTest {
    private static final String ROOT = "io.jenkins.plugins.ftr.engine";

    /** Layer to the layers that may use it, lowest first. This is the picture of docs/architecture.md. */
    private static final Map<String, List<String>> USED_BY = new LinkedHashMap<>();

    private static JavaClasses engine;

    static {
        String[] all = {
            "checklist", "answers", "infrastructure", "rules", "scan", "assessment", "result", "report", "check"
        };
        USED_BY.put("text", Stream.concat(Stream.of("source"), Stream.of(all)).toList());
        USED_BY.put("source", List.of(all));
        USED_BY.put("checklist", List.of("answers", "assessment", "report", "check"));
        USED_BY.put("answers", List.of("assessment", "result", "report", "check"));
        USED_BY.put("infrastructure", List.of("rules", "assessment", "check"));
        USED_BY.put("rules", List.of("assessment", "result", "report", "check"));
        USED_BY.put("scan", List.of("assessment", "check"));
        USED_BY.put("assessment", List.of("result", "report", "check"));
        USED_BY.put("result", List.of("report", "check"));
        USED_BY.put("report", List.of("check"));
        USED_BY.put("check", List.of());
    }

    @BeforeAll
    static void read() {
        engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(ROOT);
    }

    @Test
    void packagesFormLayers() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : USED_BY.keySet()) {
            layers = layers.layer(layer).definedBy(ROOT + '.' + layer + "..");
        }
        for (Map.Entry<String, List<String>> layer : USED_BY.entrySet()) {
            layers = layer.getValue().isEmpty()
                    ? layers.whereLayer(layer.getKey()).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(layer.getKey())
                            .mayOnlyBeAccessedByLayers(layer.getValue().toArray(String[]::new));
        }
        layers.check(engine);
    }

    @Test
    void everyPackageBelongsToALayer() {
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass type : engine) {
            String name = type.getPackageName();
            if (name.length() > ROOT.length()) {
                found.add(name.substring(ROOT.length() + 1).split("\\.")[0]);
            }
        }
        assertThat(USED_BY.keySet()).containsAll(found);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(engine);
    }

    /** The picture is only worth something while it is true. */
    @Test
    void thePictureShowsTheseLayers() throws IOException {
        String document = Files.readString(Path.of("../../docs/architecture.md"));
        List<String> drawn = new ArrayList<>();
        Matcher edge = Pattern.compile("(?m)^ +(\\w+) --> (\\w+)$").matcher(document);
        while (edge.find()) {
            drawn.add(edge.group(1) + " --> " + edge.group(2));
        }
        List<String> allowed = new ArrayList<>();
        USED_BY.forEach((layer, users) -> users.forEach(user -> allowed.add(user + " --> " + layer)));
        assertThat(drawn).isNotEmpty().isSubsetOf(allowed);
        for (String layer : USED_BY.keySet()) {
            assertThat(drawn).as(layer).anyMatch(line -> line.matches(".*\\b" + layer + "\\b.*"));
        }
    }

    @Test
    void theEngineKnowsNeitherJenkinsNorTheCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "hudson..",
                        "jenkins..",
                        "org.kohsuke..",
                        "org.jenkinsci..",
                        "picocli..",
                        "io.jenkins.plugins.ftr.cli..",
                        "io.jenkins.plugins.ftr.model..")
                .check(engine);
    }

    @Test
    void theEngineDoesNotLogAndDoesNotPrint() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.slf4j..")
                .check(engine);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .as("the engine prints nothing: callers decide what is shown")
                .check(engine.that(not(isBuildTool())));
    }

    /** The class that splits address blocks formats them with InetAddress; it hands it literal addresses alone. */
    @Test
    void theEngineUsesNoNetworkAndStartsNothing() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".infrastructure.cloudformation.Cidr")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?!URI|URISyntaxException|URLDecoder|URLEncoder|URL$).*"
                        + "|javax\\.net\\..*|java\\.net\\.http\\..*"
                        + "|java\\.lang\\.ProcessBuilder.*|java\\.lang\\.Process"
                        + "|javax\\.script\\..*|javax\\.naming\\..*|java\\.rmi\\..*")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(describe(
                        "Runtime.exec, halt or exit",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && !call.getName().equals("getRuntime")
                                && !call.getName().equals("availableProcessors")
                                && !call.getName().endsWith("Memory")))
                .check(engine);
    }

    @Test
    void theEngineHasNoStaticStateAndNoClockOfItsOwn() {
        fields().that(modifier(STATIC))
                .and()
                .doNotHaveName("$VALUES")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .haveModifier(FINAL)
                .check(engine);
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("the day of a run is given, so that the same input gives the same result")
                .check(engine);
    }

    /** Saved objects of Java are not a way in. */
    @Test
    void theEngineReadsNoSerializedObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder")
                .check(engine);
    }

    /** Only a report may use a library for workbooks, which takes a second to load. */
    @Test
    void onlyWorkbooksUseTheLibraryForWorkbooks() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".report.xlsx.."))
                        .and(not(resideInAPackage(ROOT + ".answers.workbook.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .check(engine);
    }

    /** Programs that the build runs, such as the one that writes the catalogue of rules; they may print. */
    private static DescribedPredicate<JavaClass> isBuildTool() {
        return describe("run by the build", type -> type.getMethods().stream()
                .anyMatch(method ->
                        method.getName().equals("main") && method.getModifiers().contains(STATIC)));
    }
}
